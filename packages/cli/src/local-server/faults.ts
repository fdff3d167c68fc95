import type { FaultRule, FaultState } from "@vizjobs/local";
import type { FaultOptions } from "../commands/local-faults.ts";
import type { Context } from "../context.ts";
import { usageError } from "../errors/command-error.ts";
import { say } from "../language/message.ts";
import { print } from "../output/print.ts";
import { printable } from "../output/printable.ts";
import { renderTable } from "../output/table.ts";
import { type Control, findControl } from "./control.ts";
import { readDocument } from "./read-document.ts";
import { showControlRequests } from "./show-control-request.ts";

export async function listFaults(context: Context): Promise<void> {
  const rules = await rulesOf(await findControl(context));
  if (rules.length === 0) context.note(say("There are no rules: every call works."));
  await describeRules(context, rules);
}

/** Adds one rule, or all of a file or none. */
export async function addFaults(context: Context, _args: object, options: FaultOptions): Promise<void> {
  const rules = options.from === undefined ? [ruleOf(options)] : await rulesFrom(context, options);
  if (context.globals.dryRun) {
    await (await import("./check-rules.ts")).checkRules(rules);
    await showControlRequests(
      context,
      rules.map((body) => ({ method: "POST", path: "/faults", body })),
    );
    return;
  }
  const control = await findControl(context);
  const added = new Set<number>();
  try {
    for (const rule of rules) added.add(idOf(await control.send("POST", "/faults", rule)));
  } catch (error) {
    for (const id of added) await control.send("DELETE", `/faults/${id}`);
    throw error;
  }
  await describeRules(
    context,
    (await rulesOf(control)).filter(({ id }) => added.has(id)),
  );
}

export async function removeFaults(context: Context, { ids }: { readonly ids: readonly string[] }): Promise<void> {
  if (context.globals.dryRun) {
    await showControlRequests(
      context,
      ids.map((id) => ({ method: "DELETE", path: pathOf(id) })),
    );
    return;
  }
  const control = await findControl(context);
  const known = new Set((await rulesOf(control)).map(({ id }) => id));
  const unknown = ids.find((id) => !known.has(Number(id)));
  // All or none: where one is not there, that one alone is asked for, and refused in the server's words.
  for (const id of unknown === undefined ? new Set(ids) : [unknown]) await control.send("DELETE", pathOf(id));
  context.note(say("Dropped: {ids}.", { ids: ids.join(", ") }));
}

const pathOf = (id: string): string => `/faults/${encodeURIComponent(id)}`;

export async function clearFaults(context: Context): Promise<void> {
  if (context.globals.dryRun) {
    await showControlRequests(context, [{ method: "DELETE", path: "/faults" }]);
    return;
  }
  const { send } = await findControl(context);
  await send("DELETE", "/faults");
  context.note(say("There are no rules: every call works."));
}

/** The rule as the server takes it, from the words of the command line. */
function ruleOf({ latency, runFor, applied, ...same }: FaultOptions): object {
  const rule = { ...same, from: undefined, latencyMs: latency, runMs: runFor, applied: applied || undefined };
  return Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined));
}

async function rulesFrom({ io }: Context, options: FaultOptions): Promise<readonly object[]> {
  const { from = "-" } = options;
  if (Object.keys(ruleOf(options)).length > 0) {
    throw usageError(say("--from holds whole rules: it excludes the options that make one."));
  }
  const rules = [await readDocument(io, from)].flat();
  const areObjects = rules.every((rule) => typeof rule === "object" && rule !== null);
  if (areObjects && rules.length > 0) return rules;
  throw usageError(
    say("{file} holds no rule.", { file: from }),
    say("A rule looks like this: {example}", { example: '{ "error": "APIG.0308", "times": 3 }' }),
  );
}

async function rulesOf({ get }: Control): Promise<readonly FaultState[]> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what this endpoint answers, by the server's README
  return ((await get("/faults")) as { readonly faults: readonly FaultState[] }).faults;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what this endpoint answers, by the server's README
const idOf = (answer: unknown): number => (answer as { readonly id: number }).id;

async function describeRules(context: Context, rules: readonly FaultState[]): Promise<void> {
  await print(context, {
    data: { faults: rules },
    items: rules,
    ids: rules.map(({ id }) => String(id)),
    table: async () => {
      if (rules.length === 0) return "";
      const headers = ["ID", "CALLS", "HITS", "RULE"];
      return renderTable(
        rules.map(({ id, calls, hits, rule }) => [String(id), String(calls), String(hits), printable(ruleText(rule))]),
        context.globals.noHeaders ? {} : { headers },
      );
    },
  });
}

const ruleText = (rule: FaultRule): string =>
  Object.entries(rule)
    .map(([key, value]) => `${key}=${String(value)}`)
    .join(" ");
