import { X_AXES } from "./chart-line.ts";
import { pageElement } from "./create-element.ts";
import type { StateStore } from "./state-store.ts";
import { MAX_SMOOTHING, ROW_ORDERS, type ViewState } from "./view-state.ts";

/** The fields that say how charts are drawn. Returns how to make them show a state. */
export function createSettingsPanel(store: StateStore): (state: ViewState) => void {
  const slider = pageElement("smoothing", HTMLInputElement);
  const exact = pageElement("smoothing-value", HTMLInputElement);
  const axis = pageElement("axis", HTMLSelectElement);
  const log = pageElement("log", HTMLInputElement);
  const outliers = pageElement("outliers", HTMLInputElement);
  const order = pageElement("order", HTMLSelectElement);

  slider.addEventListener("input", () => store.slide({ smoothing: slider.valueAsNumber }));
  exact.addEventListener("change", () => {
    const smoothing = Math.min(Math.max(exact.valueAsNumber || 0, 0), MAX_SMOOTHING);
    store.step({ smoothing: Number(smoothing.toFixed(3)) });
  });
  axis.addEventListener("change", () => {
    const chosen = X_AXES.find((name) => name === axis.value);
    // What was seen of one axis is nothing on another.
    if (chosen !== undefined) store.step({ axis: chosen, zooms: new Map() });
  });
  log.addEventListener("change", () => store.step({ isLog: log.checked }));
  outliers.addEventListener("change", () => store.step({ ignoreOutliers: outliers.checked }));
  order.addEventListener("change", () => {
    const chosen = ROW_ORDERS.find((name) => name === order.value);
    if (chosen !== undefined) store.step({ order: chosen });
  });
  return (state) => {
    slider.valueAsNumber = state.smoothing;
    if (document.activeElement !== exact) exact.value = String(state.smoothing);
    axis.value = state.axis;
    log.checked = state.isLog;
    outliers.checked = state.ignoreOutliers;
    order.value = state.order;
  };
}
