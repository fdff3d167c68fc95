import { seriesAddress } from "./chart-data.ts";
import { createElement } from "./create-element.ts";
import { fileName } from "./save-file.ts";

/** What can be taken away from a chart. */
export interface CardMenuActions {
  readonly tag: string;
  /** The runs that are shown. */
  readonly runs: () => readonly string[];
  save(format: "csv" | "json" | "svg"): void;
  readonly copyLink: () => void;
}

/** A button that opens a list of downloads. The list is made when it is opened. */
export function createCardMenu(name: string, actions: CardMenuActions): HTMLDetailsElement {
  const summary = createElement("summary", {
    className: "icon-button",
    text: "⤓",
    attributes: { "aria-label": `Download ${name}, or copy a link to it`, title: "Download, copy link" },
  });
  const list = createElement("div", { className: "menu-list" });
  const menu = createElement("details", { className: "menu" }, summary, list);

  function close(): void {
    menu.open = false;
  }

  function action(text: string, act: () => void): HTMLElement {
    const button = createElement("button", { text, attributes: { type: "button" } });
    button.addEventListener("click", () => {
      close();
      summary.focus();
      act();
    });
    return button;
  }

  function onOutside(event: Event): void {
    if (event.target instanceof Node && !menu.contains(event.target)) close();
  }

  menu.addEventListener("toggle", () => {
    if (!menu.open) {
      removeEventListener("pointerdown", onOutside);
      list.replaceChildren();
      return;
    }
    addEventListener("pointerdown", onOutside);
    list.replaceChildren(
      createElement("p", { className: "menu-title", text: "All shown runs" }),
      action("CSV", () => actions.save("csv")),
      action("JSON", () => actions.save("json")),
      action("SVG picture", () => actions.save("svg")),
      createElement("p", { className: "menu-title", text: "One run" }),
      ...oneRun(actions),
      createElement("hr"),
      action("Copy link to this chart", actions.copyLink),
    );
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    close();
    summary.focus();
  });
  return menu;
}

/** The server has the points of each run as files: these are plain links to them. */
function oneRun({ tag, runs }: CardMenuActions): HTMLElement[] {
  const choice = createElement("select", { attributes: { "aria-label": "Run to download" } });
  choice.append(...runs().map((run) => createElement("option", { text: run, attributes: { value: run } })));
  const links = (["csv", "json"] as const).map((format) => ({
    format,
    link: createElement("a", { text: format.toUpperCase() }),
  }));
  function point(): void {
    for (const { format, link } of links) {
      link.setAttribute("href", seriesAddress(choice.value, tag, format));
      link.setAttribute("download", `${fileName(choice.value, tag)}.${format}`);
    }
  }
  choice.addEventListener("change", point);
  point();
  return [choice, createElement("div", { className: "menu-links" }, ...links.map(({ link }) => link))];
}
