import { pageElement } from "./create-element.ts";
import { forgetColors } from "./css-color.ts";
import { remember, remembered } from "./safe-storage.ts";

const KEY = "vizjobs-theme";
const THEMES = ["auto", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];
const SIGNS: Readonly<Record<Theme, string>> = { auto: "◐", light: "☀", dark: "☾" };

/** The button that goes from the browser's colour scheme to light, to dark, and back. Returns that step, for a key. */
export function createThemeToggle(onChange: () => void): () => void {
  const button = pageElement("theme", HTMLButtonElement);
  let theme = THEMES.find((name) => name === remembered(KEY)) ?? "auto";

  function apply(): void {
    if (theme === "auto") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
    button.textContent = SIGNS[theme];
    button.setAttribute("aria-label", `Colours: ${theme}`);
    button.title = `Colours: ${theme}`;
    forgetColors();
  }

  function step(): void {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "auto";
    remember(KEY, theme);
    apply();
    onChange();
  }

  button.addEventListener("click", step);
  for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)"]) {
    matchMedia(query).addEventListener("change", () => {
      forgetColors();
      onChange();
    });
  }
  apply();
  return step;
}
