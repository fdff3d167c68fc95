import { statuses, type StatusClass } from "@vizjobs/spec/contract";

/** What the contract says of a status; undefined: it does not know the number. */
export function factsOf(status: number): { readonly name: string; readonly class: StatusClass } | undefined {
  const known: Readonly<Record<number, { readonly name: string; readonly class: StatusClass }>> = statuses;
  return known[status];
}
