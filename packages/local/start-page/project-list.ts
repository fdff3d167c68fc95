import type { TransitionId } from "../src/server/choices.ts";
import type { JobOverview, Overview, ProjectOverview } from "../src/start-page/overview.ts";
import { createElement } from "../page/create-element.ts";
import { button } from "./form-fields.ts";
import { jobColumns, jobRow, type ShownJob } from "./job-row.ts";
import { keyedList, setText, type Row } from "./keyed-list.ts";

/** Called when a button of a job is pressed. */
export type OnTransition = (id: TransitionId, projectId: string, job: JobOverview) => void;

/** How many rows are shown until somebody asks for all: each costs time in every second. */
const firstRows = 100;

interface ShownProject {
  readonly project: ProjectOverview;
  readonly overview: Overview;
}

/** The jobs of all projects, each project as a table with its quota. */
export function projectList(parent: HTMLElement, onTransition: OnTransition): (overview: Overview) => void {
  const show = keyedList<ShownProject>(
    parent,
    ({ project }) => project.project_id,
    ({ project }) => projectSection(project, onTransition),
  );
  return (overview) => show(overview.projects.map((project) => ({ project, overview })));
}

function projectSection({ project_id, is_default }: ProjectOverview, onTransition: OnTransition): Row<ShownProject> {
  const title = createElement("h2", { attributes: { id: `project-${project_id}` } });
  const id = createElement("code", { className: "quiet", text: project_id });
  const quota = createElement("p", { className: "quota quiet" });
  const head = createElement("div", { className: "panel-head" }, title);
  if (is_default) head.append(createElement("span", { className: "tag", text: "default" }));
  head.append(id, quota);
  const empty = createElement("p", {
    className: "empty",
    text: "No jobs. They appear here as soon as somebody creates one.",
  });
  const columns = jobColumns.map((text) =>
    createElement("th", { text, attributes: { scope: "col", role: "columnheader" } }),
  );
  const headRow = createElement("tr", { attributes: { role: "row" } }, ...columns);
  const body = createElement("tbody", { attributes: { role: "rowgroup" } });
  // Narrow screens show rows as cards, which would end a table's meaning without the roles.
  const table = createElement(
    "table",
    { attributes: { role: "table", "aria-labelledby": title.id } },
    createElement("thead", { attributes: { role: "rowgroup" } }, headRow),
    body,
  );
  const scroll = createElement("div", {
    className: "scroll",
    attributes: { tabindex: "0", role: "region", "aria-labelledby": title.id },
  });
  let isWhole = false;
  let latest: ShownProject | undefined;
  const more = button(
    "",
    () => {
      isWhole = true;
      if (latest !== undefined) showRows(latest);
      scroll.focus();
    },
    "more",
  );
  scroll.append(table, more, empty);
  const element = createElement("section", { className: "panel", attributes: { "aria-labelledby": title.id } });
  element.append(head, scroll);

  const showJobs = keyedList<ShownJob>(
    body,
    ({ job }) => String(job.job_id),
    (first) => jobRow(first, (transition, job) => onTransition(transition, project_id, job)),
  );
  const showRows = ({ project: { jobs }, overview }: ShownProject): void => {
    const { now } = overview.clock;
    const shown = isWhole ? jobs : jobs.slice(0, firstRows);
    more.hidden = shown.length === jobs.length;
    setText(more, `Show all ${jobs.length} jobs`);
    showJobs(shown.map((job) => ({ job, now, allowed: allowedFor(job.status, overview) })));
  };
  return {
    element,
    update({ project, overview }) {
      setText(title, project.name === null ? "Project" : `Project ${project.name}`);
      setText(quota, quotaText(project, overview));
      empty.hidden = project.jobs.length > 0;
      table.hidden = project.jobs.length === 0;
      latest = { project, overview };
      showRows(latest);
    },
  };
}

function quotaText({ job_total, active }: ProjectOverview, { quotas }: Overview): string {
  const running = quotas.is_running_enforced ? "running quota" : "running quota, reported only";
  return `${job_total} of ${quotas.job_limit} jobs · ${active} of ${quotas.running} active (${running})`;
}

function allowedFor(status: number, { legal_from }: Overview): ReadonlySet<TransitionId> {
  const allowed = new Set<TransitionId>();
  for (const id of ["stopVisualizationJob", "restartVisualizationJob", "deleteVisualizationJob"] as const) {
    if (legal_from[id].includes(status)) allowed.add(id);
  }
  return allowed;
}
