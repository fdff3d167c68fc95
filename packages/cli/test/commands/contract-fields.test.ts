import type { Rule } from "@vizjobs/spec";
import { rules } from "@vizjobs/spec/contract";
import { describe, expect, it } from "vitest";
import { startService } from "../support/run-cli.ts";

/** The ends of all paths of a rule: `flavor.code`, `schedule[].duration`. */
function leavesOf(rule: Rule, path = ""): string[] {
  if (rule.items) return leavesOf(rule.items, `${path}[]`);
  if (!rule.properties) return [path];
  return Object.entries(rule.properties).flatMap(([name, inner]) => leavesOf(inner, path ? `${path}.${name}` : name));
}

/** The same of a value that was sent. */
function leavesIn(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => leavesIn(item, `${path}[]`));
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([name, inner]) => leavesIn(inner, path ? `${path}.${name}` : name));
}

/** Every choice that the contract gives for a field, by its path. */
function choicesOf(rule: Rule, path = ""): (readonly [string, string])[] {
  if (rule.items) return choicesOf(rule.items, `${path}[]`);
  const inner = Object.entries(rule.properties ?? {});
  return rule.enum
    ? rule.enum.map((value) => [path, value] as const)
    : inner.flatMap(([name, field]) => choicesOf(field, path ? `${path}.${name}` : name));
}

const everything = {
  create: "create --name a --train-url /b/ --desc d --type mindinsight --flavor f --stop-after 4h",
  list: "list --status 8 --search a --sort status --order desc --page 1 --per-page 5 --workspace 0",
  update: "update 1 --desc d",
};

/** The option of each field that has choices. */
const optionOf: { readonly [field: string]: string } = { job_type: "--type", sortBy: "--sort", order: "--order" };

describe("every field of the contract that can be sent", () => {
  it("can be given to create and to update", async () => {
    for (const [line, rule] of [
      [everything.create, rules.createVisualizationJob.body],
      [everything.update, rules.updateVisualizationJob.body],
    ] as const) {
      const { sent, vizjob } = startService();
      await vizjob(line);
      expect(leavesIn(sent[0]?.body).toSorted()).toEqual(leavesOf(rule).toSorted());
    }
  });

  it("can be given to list", async () => {
    const { sent, vizjob } = startService();
    await vizjob(everything.list);
    const names = [...(sent[0]?.url.searchParams.keys() ?? [])];
    expect(names.toSorted()).toEqual(leavesOf(rules.listVisualizationJobs.query).toSorted());
  });

  it.each([
    ["create", rules.createVisualizationJob.body],
    ["list", rules.listVisualizationJobs.query],
  ] as const)("takes each value that the contract lists, in %s", async (command, rule) => {
    const several = choicesOf(rule).filter(([field], _, all) => all.filter(([other]) => other === field).length > 1);
    for (const [field, value] of several) {
      const { sent, vizjob } = startService();
      const { stderr } = await vizjob(`${everything[command]} ${optionOf[field] ?? field} ${value}`);
      const { body, url } = sent[0] ?? {};
      expect({ stderr, sent: { ...Object(body), ...Object.fromEntries(url?.searchParams ?? []) } }).toMatchObject({
        stderr: expect.not.stringContaining("vizjob:"),
        sent: { [field]: value },
      });
    }
  });
});
