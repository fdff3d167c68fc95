import { pageElement } from "./create-element.ts";
import { remember, remembered } from "./safe-storage.ts";

const KEY = "vizjobs-shortcuts";

/** Keys of one character that do something anywhere on the page but in fields. The help dialog can switch them off. */
export function listenToShortcuts(actions: Readonly<Record<string, () => void>>): void {
  const help = pageElement("help", HTMLDialogElement);
  const enabled = pageElement("shortcuts-on", HTMLInputElement);
  enabled.checked = remembered(KEY) !== "off";
  enabled.addEventListener("change", () => remember(KEY, enabled.checked ? "on" : "off"));
  pageElement("help-open", HTMLElement).addEventListener("click", () => help.showModal());
  pageElement("help-close", HTMLElement).addEventListener("click", () => help.close());
  // A click beside the dialog lands on its backdrop, which is the dialog itself.
  help.addEventListener("click", (event) => event.target === help && help.close());
  const all = { ...actions, "?": () => help.showModal() };
  addEventListener("keydown", (event) => {
    if (!enabled.checked || help.open || event.ctrlKey || event.metaKey || event.altKey || isField(event.target))
      return;
    const action = Object.entries(all).find(([key]) => key === event.key)?.[1];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
}

function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !["checkbox", "range", "radio"].includes(target.type);
  return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
}
