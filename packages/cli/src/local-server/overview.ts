import type { ClockState } from "./clock.ts";
import type { Control } from "./control.ts";

/** What the server tells of itself, as far as it is used here. */
export interface Overview {
  readonly version: string;
  readonly clock: ClockState;
  readonly projects: readonly {
    readonly is_default: boolean;
    readonly jobs: readonly JobOverview[];
  }[];
}

interface JobOverview {
  readonly job_id: number;
  readonly job_name: string;
  readonly train_url: string;
  readonly status: number;
}

export async function readOverview({ get }: Control): Promise<Overview> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what this endpoint answers, by the server's README
  return (await get("/overview")) as Overview;
}

/** The jobs of the project that `--local` works in. */
export async function readOwnJobs(control: Control): Promise<readonly JobOverview[]> {
  const { projects } = await readOverview(control);
  return projects.filter(({ is_default }) => is_default).flatMap(({ jobs }) => jobs);
}

/** Names that are free, without end: `train-1`, `train-2`. */
export function* freeNames(prefix: string, jobs: readonly Pick<JobOverview, "job_name">[]): Generator<string, never> {
  const taken = new Set(jobs.map(({ job_name }) => job_name));
  for (let number = 1; ; number += 1) {
    const name = `${prefix}-${number}`;
    if (!taken.has(name)) yield name;
  }
}
