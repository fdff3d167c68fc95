/** From `atMs` (server clock, epoch milliseconds) on the job has this status; null: it is gone. */
export type PlanEntry = readonly [atMs: number, status: number | null];

/** What a job was, is and will be, in order of time. Nothing is ever scheduled: reads look the present up. */
export type Plan = readonly PlanEntry[];

/** The status at a time; before the first entry, the first one's. */
export function statusAt(plan: Plan, now: number): number | null {
  // From the end, where most jobs are; by index, since every job of a project is asked at each create and list.
  for (let index = plan.length - 1; index > 0; index -= 1) {
    const entry = plan[index];
    if (entry !== undefined && entry[0] <= now) return entry[1];
  }
  return plan[0]?.[1] ?? null;
}

/** The part of a plan that has come about. */
export function past(plan: Plan, now: number): Plan {
  return plan.filter(([atMs]) => atMs <= now);
}

/** Milliseconds spent in a status up to a time. */
export function timeIn(status: number, plan: Plan, now: number): number {
  let sum = 0;
  for (const [index, [atMs, entered]] of plan.entries()) {
    if (entered !== status || atMs > now) continue;
    const leftAt = plan[index + 1]?.[0] ?? now;
    sum += Math.min(leftAt, now) - atMs;
  }
  return sum;
}

/** When a status was last entered, up to a time. */
export function enteredAt(status: number, plan: Plan, now: number): number | undefined {
  return plan.findLast(([atMs, entered]) => entered === status && atMs <= now)?.[0];
}
