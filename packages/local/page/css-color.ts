import { createElement } from "./create-element.ts";

let probe: HTMLElement | undefined;
const resolved = new Map<string, string>();

/** A colour of page.css as a canvas and a file understand it. */
export function cssColor(variable: string): string {
  let color = resolved.get(variable);
  if (color === undefined) {
    if (probe === undefined) {
      probe = createElement("span", { className: "probe", attributes: { hidden: "" } });
      document.body.append(probe);
    }
    probe.style.color = `var(${variable})`;
    color = getComputedStyle(probe).color;
    resolved.set(variable, color);
  }
  return color;
}

/** To be called when the colour scheme has changed. */
export function forgetColors(): void {
  resolved.clear();
}
