import { createElement } from "./create-element.ts";

const COLORS = 10;
/** Runs beyond the tenth repeat the colours with another line. */
const PATTERNS = [
  { pattern: "solid", dash: [] },
  { pattern: "dashed", dash: [7, 4] },
  { pattern: "dotted", dash: [2, 4] },
] as const;

export interface RunStyle {
  /** Name of a CSS variable, which differs between light and dark. */
  readonly variable: string;
  readonly pattern: "solid" | "dashed" | "dotted";
  readonly dash: readonly number[];
}

/** Gives every run a style in order of its first appearance, and lets it keep that. */
export function createRunStyles(): (run: string) => RunStyle {
  const places = new Map<string, number>();
  return (run) => {
    const place = places.get(run) ?? places.size;
    places.set(run, place);
    const line = PATTERNS[Math.floor(place / COLORS) % PATTERNS.length] ?? PATTERNS[0];
    return { variable: `--run-${place % COLORS}`, ...line };
  };
}

/** A small piece of a run's line. */
export function createSwatch(style: RunStyle): HTMLElement {
  const swatch = createElement("span", { className: `swatch ${style.pattern}` });
  swatch.style.setProperty("--run-color", `var(${style.variable})`);
  return swatch;
}

export function cssColor(variable: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(variable).trim();
}
