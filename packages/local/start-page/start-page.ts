import type { Overview } from "../src/start-page/overview.ts";
import { pageElement } from "../page/create-element.ts";
import { clockForm, clockState } from "./clock-form.ts";
import { controlTokenOf } from "./control-token.ts";
import { faultForm } from "./fault-form.ts";
import { faultList } from "./fault-list.ts";
import { durationText, dateText } from "./format-time.ts";
import { verbOf } from "./job-row.ts";
import { setText } from "./keyed-list.ts";
import { showLock, type Lock } from "./locked-notice.ts";
import { pageActions, reasonOf } from "./page-actions.ts";
import { poll } from "./polling.ts";
import { projectList } from "./project-list.ts";
import { requestLogView } from "./request-log.ts";
import { seedForm } from "./seed-form.ts";
import { callsWith, Refused } from "./server-calls.ts";
import { stateButtons } from "./state-buttons.ts";

const token = controlTokenOf(window);
token.takeFromAddress();
const calls = callsWith(token);
const actions = pageActions(pageElement("message", HTMLElement), () => polling.now());

const layout = pageElement("layout", HTMLElement);
const live = pageElement("live", HTMLElement);
const locked = pageElement("locked", HTMLElement);
const clockSummary = pageElement("clock-summary", HTMLElement);
const server = pageElement("server", HTMLElement);
const showClock = clockForm(calls, actions);
const showFaults = faultList(calls, actions);
const log = requestLogView();
const showProjects = projectList(pageElement("projects", HTMLElement), (id, projectId, job) => {
  void (async () => {
    const verb = verbOf(id);
    const question = `Delete the job ${job.job_name}? It cannot be had back.`;
    if (id === "deleteVisualizationJob" && !(await actions.confirm(question, verb))) return;
    await actions.run(() => calls.transition(id, projectId, job.job_id), `${verb} of ${job.job_name} was accepted.`);
  })();
});
faultForm(calls, actions);
seedForm(calls, actions);
stateButtons(calls, actions);
pageElement("log-clear", HTMLButtonElement).addEventListener("click", () => {
  void actions.run(async () => {
    await calls.clearLog();
    log.clear();
  }, "The requests were forgotten.");
});

function showOverview(overview: Overview): void {
  const { name, version, clock } = overview;
  setText(server, `${name} ${version} at ${location.host}`);
  setText(clockSummary, `${dateText(clock.now)}, ${clockState(clock)}`);
  showProjects(overview);
  showClock(clock);
}

/** What only a holder of the token sees is hidden from others. */
function showAccess(lock: Lock | undefined): void {
  showLock(locked, lock);
  const isFull = lock === undefined;
  layout.dataset["access"] = isFull ? "full" : "read";
  pageElement("log", HTMLElement).hidden = !isFull;
  pageElement("controls", HTMLElement).hidden = !isFull;
}

function showLive(state: "failed" | "live", text: string): void {
  live.dataset["state"] = state;
  layout.dataset["state"] = state;
  setText(live, text);
}

/** Asks as the holder of the token, as long as there is one that the server takes. */
async function askWithToken(): Promise<Lock | undefined> {
  if (token.value === undefined) return "jobs-only";
  try {
    const [{ faults }, { requests }] = await Promise.all([calls.faults(), calls.log(log.last)]);
    showFaults(faults);
    log.add(requests);
    return undefined;
  } catch (error) {
    if (!(error instanceof Refused && error.status === 401)) throw error;
    token.forget();
    return "wrong-token";
  }
}

let lastLock: Lock | undefined;

async function refresh(): Promise<void> {
  let lock = await askWithToken();
  try {
    showOverview(await calls.overview());
    layout.hidden = false;
  } catch (error) {
    if (!(error instanceof Refused && error.status === 401)) throw error;
    layout.hidden = true;
    lock = lock === "wrong-token" ? lock : "nothing-shown";
  }
  // Said until there is another token, not only in the second in which it was found.
  if (lock !== undefined && lastLock === "wrong-token") lock = lastLock;
  lastLock = lock;
  showAccess(lock);
  showLive("live", "Live");
}

const polling = poll(refresh, (error, nextMs) => {
  showLive("failed", `${reasonOf(error)} Trying again in ${durationText(nextMs)}.`);
});

addEventListener("hashchange", () => {
  token.takeFromAddress();
  polling.now();
});
