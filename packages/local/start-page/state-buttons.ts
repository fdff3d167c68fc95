import { createElement, pageElement } from "../page/create-element.ts";
import { saveFile } from "../page/save-file.ts";
import { button } from "./form-fields.ts";
import type { PageActions } from "./page-actions.ts";
import type { ServerCalls } from "./server-calls.ts";

/** Export, import and reset of all jobs. What drops jobs asks first. */
export function stateButtons(calls: ServerCalls, actions: PageActions): void {
  const file = createElement("input", {
    attributes: { type: "file", accept: "application/json,.json", "aria-label": "File with exported jobs" },
  });
  file.hidden = true;
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    // So that the same file can be chosen again.
    if (chosen !== undefined) void importFrom(chosen).finally(() => (file.value = ""));
  });
  const importFrom = async (chosen: File): Promise<void> => {
    const isMeant = await actions.confirm(`Replace all jobs of all projects with those of ${chosen.name}?`, "Replace");
    if (!isMeant) return;
    await actions.run(async () => calls.importState(await chosen.text()), `The jobs are those of ${chosen.name}.`);
  };
  const reset = async (): Promise<void> => {
    const isMeant = await actions.confirm("Drop all jobs of all projects? Ids start from 1 again.", "Drop all");
    if (isMeant) await actions.run(calls.reset, "All jobs were dropped.");
  };
  pageElement("state-buttons", HTMLElement).append(
    button(
      "Export",
      () =>
        void actions.run(
          async () => saveFile("vizjobs-state.json", "application/json", await calls.exportState()),
          "The jobs were exported.",
        ),
    ),
    button("Import …", () => file.click()),
    file,
    button("Reset …", () => void reset(), "danger"),
  );
}
