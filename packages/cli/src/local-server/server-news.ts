import { type Message, say } from "../language/message.ts";
import type { ClockState } from "./clock.ts";

/** What a running server tells of itself. */
export interface ServerNews {
  readonly version: string;
  /** Milliseconds since its start. */
  readonly upMs: number;
  /** How many jobs of all projects are in which status, by its name. */
  readonly jobs: { readonly [status: string]: number };
  readonly clock: ClockState;
}

/** `3 RUNNING, 1 KILLED`. */
export function jobCounts(jobs: ServerNews["jobs"]): Message | string {
  const counts = Object.entries(jobs).map(([name, count]) => `${count} ${name.replace(/^JOBSTAT_/, "")}`);
  return counts.length > 0 ? counts.join(", ") : say("none");
}
