import { JobStatus } from "@vizjobs/spec/contract";
import type { TransitionId } from "../src/server/choices.ts";
import type { JobOverview } from "../src/start-page/overview.ts";
import { createElement } from "../page/create-element.ts";
import { button } from "./form-fields.ts";
import { durationText } from "./format-time.ts";
import { setText, type Row } from "./keyed-list.ts";
import { statusBadge, statusClass, statusMeaning, statusName } from "./status-text.ts";

/** A job, and what it takes to show it. */
export interface ShownJob {
  readonly job: JobOverview;
  /** Server clock, epoch milliseconds. */
  readonly now: number;
  /** Calls that are accepted in its status. */
  readonly allowed: ReadonlySet<TransitionId>;
}

/** Columns of the jobs, in their order. */
export const jobColumns = ["Job", "Status", "Age", "Run time", "Auto-stop in", "Actions"] as const;

const verbs: Readonly<Record<TransitionId, string>> = {
  stopVisualizationJob: "Stop",
  restartVisualizationJob: "Restart",
  deleteVisualizationJob: "Delete",
};

/** One job of a table. Everything in it is text, whoever chose it. After an import another job may have its id. */
export function jobRow(first: ShownJob, onTransition: (id: TransitionId, job: JobOverview) => void): Row<ShownJob> {
  let { job, allowed } = first;
  const name = createElement("strong");
  const id = createElement("span", { className: "quiet", text: `#${job.job_id}` });
  const description = createElement("span", { className: "description" });
  const trainUrl = createElement("code");
  const nameLine = createElement("span", { className: "job-name" }, name, new Text(" "), id);
  const status = createElement("div");
  const [age, runTime, autoStop] = [createElement("span"), createElement("span"), createElement("span")];
  const charts = createElement("a", { text: "Charts", className: "charts" });

  const buttons = transitionIds.map((transition) => {
    const element = button(
      verbs[transition],
      () => {
        if (allowed.has(transition)) onTransition(transition, job);
      },
      transition === "deleteVisualizationJob" ? "needs-token danger" : "needs-token",
    );
    return { transition, element };
  });
  const actions = createElement("div", { className: "buttons" }, charts, ...buttons.map(({ element }) => element));
  const header = createElement("th", { attributes: { scope: "row", role: "rowheader" } });
  header.append(nameLine, description, trainUrl);
  const element = createElement("tr", { attributes: { role: "row" } }, header);
  for (const [index, content] of [status, age, runTime, autoStop, actions].entries()) {
    const cell = createElement("td", { attributes: { role: "cell" } }, content);
    cell.dataset["label"] = jobColumns[index + 1];
    element.append(cell);
  }

  let shownStatus = "";
  return {
    element,
    update(next) {
      ({ job, allowed } = next);
      setText(name, job.job_name);
      setText(description, job.job_desc);
      setText(trainUrl, job.train_url);
      setText(age, durationText(Math.max(0, next.now - job.create_time)));
      setText(runTime, durationText(job.duration));
      setText(autoStop, autoStopText(job));
      const statusKey = `${job.status} ${job.shown_status}`;
      if (shownStatus !== statusKey) status.replaceChildren(...statusContent(job));
      shownStatus = statusKey;
      showCharts(charts, job);
      for (const { transition, element: control } of buttons) {
        control.ariaLabel = `${verbs[transition]} ${job.job_name}`;
        // Not disabled, since that would take the focus from who is just about to press it.
        control.ariaDisabled = String(!allowed.has(transition));
      }
    },
  };
}

const transitionIds: readonly TransitionId[] = [
  "stopVisualizationJob",
  "restartVisualizationJob",
  "deleteVisualizationJob",
];

/** What a call on a job is called on the page. */
export function verbOf(id: TransitionId): string {
  return verbs[id];
}

function statusContent({ status, shown_status }: JobOverview): HTMLElement[] {
  const meaning = createElement("span", { className: "meaning", text: statusMeaning(status) });
  if (shown_status === undefined) return [statusBadge(status), meaning];
  const stale = createElement("span", { className: "meaning", text: `Answers still say ${statusName(shown_status)}` });
  return [statusBadge(status), meaning, stale];
}

function autoStopText({ status, remaining_duration }: JobOverview): string {
  if (remaining_duration === null) return "never";
  if (status === JobStatus.RUNNING) return durationText(remaining_duration);
  const isOnItsWay = statusClass(status) === "transitional" && status !== JobStatus.KILLING;
  return isOnItsWay ? `${durationText(remaining_duration)} of running` : "–";
}

function showCharts(link: HTMLAnchorElement, { job_name, status, charts_path }: JobOverview): void {
  link.ariaLabel = `Charts of ${job_name}`;
  const isOpen = status === JobStatus.RUNNING;
  if (isOpen === link.hasAttribute("href") && link.title !== "") return;
  if (isOpen) {
    link.href = charts_path;
    link.removeAttribute("role");
    link.ariaDisabled = null;
    link.title = "Opens the charts";
  } else {
    link.removeAttribute("href");
    link.setAttribute("role", "link");
    link.ariaDisabled = "true";
    link.title = `The charts open in status ${statusName(JobStatus.RUNNING)}`;
  }
}
