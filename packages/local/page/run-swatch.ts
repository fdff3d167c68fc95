import type { RunStyle } from "./run-styles.ts";

/** A small piece of a run's line. */
export function createSwatch({ variable, dash }: RunStyle): SVGElement {
  const namespace = "http://www.w3.org/2000/svg";
  const swatch = document.createElementNS(namespace, "svg");
  const line = document.createElementNS(namespace, "line");
  for (const [name, value] of Object.entries({ class: "swatch", width: "22", height: "8", "aria-hidden": "true" })) {
    swatch.setAttribute(name, value);
  }
  const ends = { x1: "0", y1: "4", x2: "22", y2: "4", "stroke-width": "3", "stroke-dasharray": dash.join(" ") };
  for (const [name, value] of Object.entries(ends)) if (value !== "") line.setAttribute(name, value);
  swatch.style.setProperty("--run-color", `var(${variable})`);
  swatch.append(line);
  return swatch;
}
