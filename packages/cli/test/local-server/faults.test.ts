import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/commands/tree.ts";
import { jsonObject } from "../support/json-object.ts";
import { registeredServer } from "../support/registered-server.ts";

/** Words of `local faults add`, and the rule that they make. */
const rules: readonly (readonly [string, object])[] = [
  [
    "--operation stopVisualizationJob --error ModelArts.0105 --nth 2",
    { operation: "stopVisualizationJob", error: "ModelArts.0105", nth: 2 },
  ],
  ["--error APIG.0308 --times 3 --retry-after 2", { error: "APIG.0308", times: 3, retryAfter: 2 }],
  [
    "--status 503 --probability 0.1 --seed 7 --times all --latency 1.5s",
    { status: 503, probability: 0.1, seed: 7, times: "all", latencyMs: 1_500 },
  ],
  ["--connection reset --applied", { connection: "reset", applied: true }],
  [
    "--operation createVisualizationJob --outcome lost --run-for 1m",
    { operation: "createVisualizationJob", outcome: 14, runMs: 60_000 },
  ],
];

describe("local faults", () => {
  it.each(rules)("add %s makes the rule that it says", async (words, rule) => {
    const { server, vizjob } = await registeredServer();
    const { code, stdout } = await vizjob(`local faults add ${words} -o json`);
    expect(code).toBe(0);
    const faults = [{ id: 1, rule, calls: 0, hits: 0 }];
    expect(JSON.parse(stdout)).toEqual({ faults });
    expect(server.faults.list()).toEqual(faults);
  });

  it("add reaches every field that a rule can have", async () => {
    const schema = new URL("../../../local/schemas/fault-rule.schema.json", import.meta.url);
    const fields = Object.keys({ ...Object(jsonObject(await readFile(schema, "utf8"))["properties"]) });
    expect(new Set(rules.flatMap(([, rule]) => Object.keys(rule)))).toEqual(new Set(fields));
  });

  it("adds a date of Retry-After, and reaches a call", async () => {
    const { vizjob } = await registeredServer();
    const date = "Sat, 31 Jan 2026 08:30:00 GMT";
    await vizjob(["local", "faults", "add", "--status", "503", "--retry-after", date, "-q"]);
    expect((await vizjob("list --local")).code).toBe(1);
    expect((await vizjob("list --local")).code).toBe(0);
    expect((await vizjob("local faults list")).stdout).toBe(
      `ID  CALLS  HITS  RULE\n1   2      1     status=503 retryAfter=${date}\n`,
    );
    expect((await vizjob("local faults list --no-headers")).stdout).not.toContain("CALLS");
  });

  it("says in words that there is no rule", async () => {
    const { vizjob } = await registeredServer();
    const nothing = { code: 0, stdout: "", stderr: "There are no rules: every call works.\n" };
    expect(await vizjob("local faults list")).toEqual(nothing);
    expect(await vizjob("local faults clear")).toEqual(nothing);
    expect(JSON.parse((await vizjob("local faults list -o json")).stdout)).toEqual({ faults: [] });
  });

  it("removes the rules that are named, and all of them", async () => {
    const { server, vizjob } = await registeredServer();
    for (const status of [500, 501, 502, 503]) server.faults.add({ status });
    expect((await vizjob("local faults remove 1 3")).code).toBe(0);
    expect(server.faults.list().map(({ id }) => id)).toEqual([2, 4]);
    expect(await vizjob("local faults remove 3")).toMatchObject({
      code: 5,
      stderr: expect.stringContaining("There is no fault rule 3."),
    });
    expect((await vizjob("local faults remove 2 9")).stderr).toContain("There is no fault rule 9.");
    expect(server.faults.list().map(({ id }) => id)).toEqual([2, 4]);
    expect((await vizjob("local faults remove 2 2")).code).toBe(0);
    await vizjob("local faults clear");
    expect(server.faults.list()).toEqual([]);
  });

  it.each([
    ["", "says nothing of what is to happen"],
    ["--error ModelArts.9999", "Failures: "],
    ["--status 200", "no failure"],
    ["--status 503 --outcome lost", "/status goes with an error"],
    ["--operation stopJob --status 503", "stopVisualizationJob"],
    ["--status 503 --times some", "--times"],
    ["--status 503 --probability often", "not a number from 0 to 1"],
    ["--latency 5", "Say which unit"],
    ["--status 503 --retry-after soon", "no date"],
  ])("refuses %j, with and without --dry-run", async (words, reason) => {
    const { server, vizjob } = await registeredServer();
    for (const more of [[], ["--dry-run"]]) {
      const outcome = await vizjob(["local", "faults", "add", ...words.split(" ").filter(Boolean), ...more]);
      expect(outcome).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining(reason) });
    }
    expect(server.faults.list()).toEqual([]);
  });

  it("adds the rules of a file or of stdin, JSON or YAML, one or a list", async () => {
    const { directory, server, vizjob } = await registeredServer();
    await writeFile(join(directory, "rules.yaml"), "- status: 500\n- error: APIG.0308\n  times: all\n");
    expect((await vizjob("local faults add --from rules.yaml -q")).stdout).toBe("1\n2\n");
    const stdin = (async function* () {
      yield '{ "status": 502 }';
    })();
    expect((await vizjob("local faults add --from - -q", { stdin })).stdout).toBe("3\n");
    expect(server.faults.list().map(({ rule }) => rule)).toEqual([
      { status: 500 },
      { error: "APIG.0308", times: "all" },
      { status: 502 },
    ]);
  });

  it.each([
    ["a rule in it is wrong", '[{"status":500},{"status":200}]', "no failure"],
    ["it is empty", "", "holds no rule"],
    ["it holds an empty list", "[]", "holds no rule"],
    ["it holds no rules", "[1]", "holds no rule"],
    ["it is damaged", '[{"status":', "neither JSON nor YAML"],
  ])("adds none of a file when %s", async (_, content, reason) => {
    const { directory, server, vizjob } = await registeredServer();
    await writeFile(join(directory, "rules"), content);
    const outcome = await vizjob("local faults add --from rules");
    expect(outcome).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining(reason) });
    expect(server.faults.list()).toEqual([]);
  });

  it("says which file cannot be read, and that a file goes with no other option", async () => {
    const { vizjob } = await registeredServer();
    expect(await vizjob("local faults add --from missing")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("The file missing cannot be read: it does not exist."),
    });
    expect(await vizjob("local faults add --from - --status 503")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("excludes"),
    });
  });

  it("changes nothing with --dry-run", async () => {
    const { server, vizjob } = await registeredServer();
    server.faults.add({ status: 500 });
    const before = server.faults.list();
    const planned = async (line: string) => JSON.parse((await vizjob(`${line} --dry-run -o json`)).stdout) as unknown;
    expect(await planned("local faults add --status 503")).toEqual({
      method: "POST",
      path: "/faults",
      body: { status: 503 },
    });
    expect(await planned("local faults remove 1 2")).toEqual([
      { method: "DELETE", path: "/faults/1" },
      { method: "DELETE", path: "/faults/2" },
    ]);
    expect(await planned("local faults clear")).toEqual({ method: "DELETE", path: "/faults" });
    expect(server.faults.list()).toEqual(before);
  });
});

describe("the examples of local faults", () => {
  const local = commands.find(({ name }) => name === "local");
  const group = local?.kind === "group" ? local.commands.find(({ name }) => name === "faults") : undefined;
  const add = group?.kind === "group" ? group.commands.find(({ name }) => name === "add") : undefined;

  it.each((add?.examples ?? []).map(({ line }) => line))("can be typed: %s", async (line) => {
    const { server, vizjob } = await registeredServer();
    expect((await vizjob(line.replace("vizjob ", ""))).code).toBe(0);
    expect(server.faults.list()).toHaveLength(1);
  });
});
