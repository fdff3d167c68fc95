import type { ClockState } from "./clock.ts";
import type { Control } from "./control.ts";

/** What the server tells of itself, as far as it is used here. */
export interface Overview {
  readonly version: string;
  readonly clock: ClockState;
  readonly projects: readonly {
    readonly is_default: boolean;
    readonly jobs: readonly { readonly job_name: string; readonly status: number }[];
  }[];
}

export async function readOverview({ get }: Control): Promise<Overview> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what this endpoint answers, by the server's README
  return (await get("/overview")) as Overview;
}
