import type { Meaning } from "../outcomes.ts";
import { gatewayErrors } from "./gateway.ts";
import { serviceErrors, undocumentedStatuses } from "./service.ts";
import type { ErrorFact } from "./row.ts";

/** All rows of all tables. */
export const errorFacts: readonly ErrorFact[] = [...serviceErrors, ...gatewayErrors];

/** What a code means under a status: the row printed for the pair, else the one without a status, else the first. */
export function meaningOf(status: number, code: string): Meaning | undefined {
  const known = errorFacts.filter((fact) => fact.code === code);
  const row =
    known.find((fact) => fact.status === status) ?? known.find((fact) => fact.status === undefined) ?? known[0];
  return row?.meaning;
}

/** The statuses under which a code is to be expected: the printed ones, and ours where none is printed for what it says. */
export function statusesOf(code: string): number[] {
  const known = errorFacts.filter((fact) => fact.code === code);
  const printed = known.map(({ status }) => status).filter((status) => status !== undefined);
  const { byCode: ofService, gateway } = undocumentedStatuses;
  const byCode = new Map<string, number>(Object.entries({ ...ofService, ...gateway })).get(code);
  if (byCode !== undefined) return [...printed, byCode];
  return printed.length > 0 || known.length === 0 ? printed : [undocumentedStatuses.otherwise];
}
