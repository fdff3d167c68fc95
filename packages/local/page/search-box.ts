import { createNameFilter, type Search } from "./name-search.ts";

/** A field to search names in, with a switch for regular expressions and a sign when the text is none. */
export interface SearchBox {
  show(search: Search): void;
}

interface SearchBoxElements {
  readonly field: HTMLInputElement;
  readonly patternSwitch: HTMLButtonElement;
  readonly problem: HTMLElement;
}

export function createSearchBox(
  { field, patternSwitch, problem }: SearchBoxElements,
  onSearch: (search: Search) => void,
): SearchBox {
  const isPattern = (): boolean => patternSwitch.getAttribute("aria-pressed") === "true";
  const search = (): void => onSearch({ text: field.value, isPattern: isPattern() });

  field.addEventListener("input", search);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || field.value === "") return;
    field.value = "";
    search();
  });
  patternSwitch.addEventListener("click", () => {
    patternSwitch.setAttribute("aria-pressed", String(!isPattern()));
    search();
  });
  return {
    show(shown) {
      // Not while somebody types: the cursor would jump.
      if (field.value !== shown.text) field.value = shown.text;
      // An empty search has no place in a link, so the switch stays as it is.
      if (shown.text !== "") patternSwitch.setAttribute("aria-pressed", String(shown.isPattern));
      const sign = createNameFilter(shown).problem ?? "";
      field.setAttribute("aria-invalid", String(sign !== ""));
      problem.hidden = sign === "";
      if (problem.textContent !== sign) problem.textContent = sign;
    },
  };
}
