import { fetchImages, imageAddress, type ImageEntry, type TagInfo } from "./chart-data.ts";
import { createElement } from "./create-element.ts";
import { count, formatStep } from "./number-format.ts";
import type { CardBody } from "./run-tag-view.ts";
import { formatWallTime } from "./time-format.ts";

/** More pictures of one step than this are not shown. */
const MAX_SAMPLES = 16;
const CANNOT_BE_SHOWN = "this picture cannot be shown";

/** The pictures of a tag: the newest, and the others by a slider. It stays at the newest until it is moved. */
export function createImageCard(run: string, tag: string, info: TagInfo): CardBody {
  const samples = Math.min(Math.max(info.samples ?? 1, 1), MAX_SAMPLES);
  const parts = Array.from({ length: samples }, (_, sample) => createSample(run, tag, sample, samples));
  const left = (info.samples ?? 1) - samples;
  const more =
    left > 0 ? [createElement("p", { className: "chart-note", text: `${count(left, "sample")} more not shown` })] : [];
  return {
    element: createElement("div", { className: "samples" }, ...parts.map(({ element }) => element), ...more),
    async load() {
      await Promise.all(parts.map((part) => part.load()));
    },
  };
}

function createSample(run: string, tag: string, sample: number, samples: number): CardBody {
  const which = samples > 1 ? `, sample ${sample + 1} of ${samples}` : "";
  const image = createElement("img", { className: "image", attributes: { decoding: "async", alt: "" } });
  const slider = createElement("input", {
    attributes: { type: "range", min: "0", step: "1", "aria-label": `Step of ${tag}, ${run}${which}` },
  });
  const label = createElement("p", { className: "image-step" });
  let entries: readonly ImageEntry[] = [];
  let broken = "";

  function show(): void {
    const entry = entries[Number(slider.value)];
    if (entry === undefined) return;
    const address = imageAddress(entry);
    if (image.getAttribute("src") !== address) image.setAttribute("src", address);
    const step = `step ${formatStep(entry.step)}`;
    image.alt = `${tag}, ${run}, ${step}${which}`;
    slider.setAttribute("aria-valuetext", step);
    label.textContent = `${step} · ${address === broken ? CANNOT_BE_SHOWN : formatWallTime(entry.wall_time)}`;
  }

  slider.addEventListener("input", show);
  image.addEventListener("error", () => {
    broken = image.getAttribute("src") ?? "";
    show();
  });
  return {
    element: createElement("div", { className: "sample" }, image, slider, label),
    async load() {
      const wasNewest = Number(slider.value) >= entries.length - 1 || entries.length === 0;
      const before = entries[Number(slider.value)]?.step;
      entries = await fetchImages(run, tag, sample);
      slider.max = String(Math.max(entries.length - 1, 0));
      const same = entries.findIndex(({ step }) => step === before);
      slider.value = String(wasNewest || same < 0 ? entries.length - 1 : same);
      slider.hidden = entries.length < 2;
      show();
    },
  };
}
