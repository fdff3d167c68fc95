import { createElement } from "./create-element.ts";
import { nearestIndex } from "./ascending.ts";
import type { Line } from "./chart-line.ts";
import { toPixelX, toPixelY, type Frame } from "./plot-frame.ts";

/** More dots would hide the lines. */
const MAX_DOTS = 50;

/** The dots on the lines where the chart is pointed at. */
export interface HoverDots {
  /** Shows them at `x`; hides them when that is undefined. The frame is in pixels of `layer`. */
  show(lines: readonly Line[], frame: Frame, x: number | undefined): void;
}

export function createHoverDots(layer: HTMLElement): HoverDots {
  const dots: HTMLElement[] = [];
  return {
    show(lines, frame, x) {
      const shown = x === undefined ? [] : lines.slice(0, MAX_DOTS);
      while (dots.length < shown.length) {
        const dot = createElement("span", { className: "dot" });
        dots.push(dot);
        layer.append(dot);
      }
      for (const [place, dot] of dots.entries()) {
        const line = shown[place];
        const index = line === undefined || x === undefined ? -1 : nearestIndex(line.xs, x);
        const left = toPixelX(frame, line?.xs[index] ?? NaN);
        const top = toPixelY(frame, line?.smoothed[index] ?? NaN);
        const isInside = left >= 0 && left <= frame.width && top >= 0 && top <= frame.height;
        dot.hidden = !isInside;
        if (line === undefined || !isInside) continue;
        dot.style.setProperty("--run-color", `var(${line.style.variable})`);
        dot.style.translate = `${left}px ${top}px`;
      }
    },
  };
}
