import { pageElement } from "./create-element.ts";

export type StatusKind = "live" | "loading" | "failed" | "paused";

/** What the page is doing. Screen readers say it when it changes. */
export function showStatus(kind: StatusKind, text: string): void {
  const status = pageElement("status", HTMLElement);
  status.dataset["state"] = kind;
  if (status.textContent !== text) status.textContent = text;
}

const SHOWN_MS = 4_000;
let timer: number | undefined;

/** Says that something was done, for a moment. */
export function announce(text: string): void {
  const toast = pageElement("toast", HTMLElement);
  toast.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => {
    toast.textContent = "";
  }, SHOWN_MS);
}
