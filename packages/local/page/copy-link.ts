import { pageElement } from "./create-element.ts";
import { announce } from "./status-line.ts";

/** Puts a link into the clipboard; where the browser does not let us, shows it to be copied by hand. */
export async function copyLink(link: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(link);
    announce("Link copied");
  } catch {
    const dialog = pageElement("link-dialog", HTMLDialogElement);
    const field = pageElement("link-field", HTMLInputElement);
    field.value = link;
    pageElement("link-close", HTMLElement).addEventListener("click", () => dialog.close(), { once: true });
    dialog.showModal();
    field.select();
  }
}
