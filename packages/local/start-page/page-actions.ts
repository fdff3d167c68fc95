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
  // Both are there from the start, since readers of screens tell only what comes into a region that they know.
  const [done, failed] = [createElement("p", { attributes: { role: "status" } }), createElement("p")];
  failed.role = "alert";
  const close = button("×", () => say("", ""), "close");
  close.ariaLabel = "Close this message";
  const say = (good: string, bad: string): void => {
    message.dataset["state"] = bad === "" ? (good === "" ? "empty" : "done") : "failed";
    done.textContent = good;
    failed.textContent = bad;
    close.hidden = good === "" && bad === "";
  };
  message.append(done, failed, close);
  say("", "");
  return {
    async run(act, success) {
      try {
        await act();
        say(success, "");
        return true;
      } catch (error) {
        say("", reasonOf(error));
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
