import { createElement } from "../page/create-element.ts";

/** Why the page cannot do all. */
export type Lock = "jobs-only" | "nothing-shown" | "wrong-token";

const reasons: Readonly<Record<Lock, string>> = {
  "jobs-only": "This page shows the jobs only. Requests, clock, failures and buttons need this server's control token.",
  "nothing-shown": "This server shows its jobs to who has its control token only.",
  "wrong-token": "The token of this tab is not this server's, which may have been started anew.",
};

/** Says it, and how to open the page with the token; undefined: there is nothing to say. */
export function showLock(element: HTMLElement, lock: Lock | undefined): void {
  element.hidden = lock === undefined;
  if (lock === undefined || element.dataset["lock"] === lock) return;
  element.dataset["lock"] = lock;
  element.replaceChildren(
    new Text(`${reasons[lock]} Open the address that `),
    createElement("code", { text: "vizjob local status" }),
    new Text(" prints, which is "),
    createElement("code", { text: "startPage" }),
    new Text(" of a server in a program."),
  );
}
