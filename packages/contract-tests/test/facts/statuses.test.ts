import { describe, expect, it } from "vitest";
import * as tables from "@vizjobs/spec/contract";
import { statuses } from "../../facts/statuses.ts";

describe("the statuses of the contract", () => {
  it("are the documented ones, by number, name and class, and no others", () => {
    const table = Object.entries(tables.statuses).map(([value, row]) => ({
      value: Number(value),
      name: row.name,
      class: row.class,
    }));
    expect(table).toEqual(statuses.map(({ value, name, class: statusClass }) => ({ value, name, class: statusClass })));
  });

  it("are named without the prefix of the wire for callers", () => {
    const names = statuses.map(({ value, name }) => [name.replace(/^JOBSTAT_/, ""), value]);
    expect(tables.JobStatus).toEqual(Object.fromEntries(names));
  });
});
