import { createElement } from "../page/create-element.ts";
import { button } from "./form-fields.ts";

/** How parts of the page change something on the server. */
export interface PageActions {
  /** Carries it out, says what came of it, and shows the new state. True: it succeeded. */
  readonly run: (act: () => Promise<unknown>, done: string) => Promise<boolean>;
  /** Asks first. The question may hold names that others chose. */
  readonly confirm: (question: string, yes: string) => Promise<boolean>;
}

/** Actions that tell what came of them in an element. */
export function pageActions(message: HTMLElement, onChange: () => void): PageActions {
  const say = (text: string, state: "done" | "failed"): void => {
    message.dataset["state"] = state;
    message.role = state === "failed" ? "alert" : "status";
    const close = button("×", () => message.replaceChildren(), "close");
    close.ariaLabel = "Close this message";
    message.replaceChildren(createElement("span", { text }), close);
  };
  return {
    async run(act, done) {
      try {
        await act();
        say(done, "done");
        return true;
      } catch (error) {
        say(reasonOf(error), "failed");
        return false;
      } finally {
        onChange();
      }
    },
    confirm,
  };
}

/** In words of the page where a browser speaks of a failed fetch. */
export function reasonOf(error: unknown): string {
  if (error instanceof TypeError) return "The server cannot be reached.";
  return error instanceof Error ? error.message : String(error);
}

function confirm(question: string, yes: string): Promise<boolean> {
  return new Promise((resolve) => {
    const text = createElement("p", { text: question, attributes: { id: "question" } });
    const dialog = createElement("dialog", { attributes: { "aria-labelledby": "question" } }, text);
    const cancel = button("Cancel", () => dialog.close());
    cancel.autofocus = true;
    const go = button(yes, () => dialog.close("yes"), "danger");
    dialog.append(createElement("div", { className: "buttons" }, cancel, go));
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
