import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createLocalClock } from "@vizjobs/local";
import { describe, expect, it } from "vitest";
import { jsonObject } from "../support/json-object.ts";
import { temporaryDirectory } from "../support/processes.ts";
import { registeredServer } from "../support/registered-server.ts";
import { errorOf, runCli } from "../support/run-cli.ts";

const start = Date.parse("2026-01-31T08:30:00Z");
const frozen = () => registeredServer({ clock: createLocalClock({ start, isFrozen: true }) });

describe("local clock", () => {
  it("shows the server's time, by words and by its own fields", async () => {
    const { vizjob } = await frozen();
    expect(JSON.parse((await vizjob("local clock show -o json")).stdout)).toEqual({
      now: start,
      speed: 1,
      isFrozen: true,
    });
    expect((await vizjob("local clock show -q")).stdout).toBe("2026-01-31T08:30:00.000Z\n");
    const { stdout } = await vizjob("local clock show");
    expect(stdout).toBe(`clock  ${new Date(start).toLocaleString("sv-SE")}\npace   stands still\n`);
  });

  it("stops a job at once whose automatic stop lies before the time that it is advanced to", async () => {
    const { server, directory, vizjob } = await frozen();
    await mkdir(join(directory, "logs"));
    const schedule = [{ type: "stop", time_unit: "HOURS", duration: 4 }] as const;
    await server.state.seed([{ job_name: "a", train_url: "/logs/", schedule: [...schedule] }]);
    expect(jsonObject((await vizjob("get 1 --local -o json")).stdout)["status"]).toBe(8);
    expect((await vizjob("local clock advance 4h30m")).code).toBe(0);
    expect(jsonObject((await vizjob("get 1 --local -o json")).stdout)["status"]).toBe(12);
    expect(server.clock.now()).toBe(start + 4.5 * 3_600_000);
  });

  it.each([
    ["2026-02-01", new Date(2026, 1, 1).getTime()],
    ["2026-02-01T10:00", new Date(2026, 1, 1, 10).getTime()],
    ["2026-02-01T10:00:30.5Z", Date.UTC(2026, 1, 1, 10, 0, 30, 500)],
    ["2026-02-01T10:00+08:00", Date.UTC(2026, 1, 1, 2)],
    ["2024-02-29", new Date(2024, 1, 29).getTime()],
  ])("is set to %s", async (time, expected) => {
    const { server, vizjob } = await frozen();
    expect((await vizjob(["local", "clock", "set", time])).code).toBe(0);
    expect(server.clock.now()).toBe(expected);
  });

  it("stands still, goes on, and changes its speed", async () => {
    const { server, vizjob } = await registeredServer();
    expect(jsonObject((await vizjob("local clock freeze -o json")).stdout)["isFrozen"]).toBe(true);
    expect(server.clock.isFrozen).toBe(true);
    await vizjob("local clock resume");
    expect(server.clock.isFrozen).toBe(false);
    expect((await vizjob("local clock speed 0.5")).stdout).toContain("0.5 × real time");
    expect(server.clock.speed).toBe(0.5);
  });

  it.each([
    ["advance 4", "Say which unit"],
    ["set tomorrow", "Write it as 2026-01-31"],
    ["set 2026-02-30", "Write it as 2026-01-31"],
    ["set 2026-01-31T25:00", "Write it as 2026-01-31"],
    ["set 1767261600000", "Write it as 2026-01-31"],
    ["speed 0", "not a number above 0"],
    ["speed fast", "not a number above 0"],
    ["speed 1e99", "not a number above 0"],
  ])("refuses %s with what would be right, and leaves the clock alone", async (words, hint) => {
    const { server, vizjob } = await frozen();
    const outcome = await vizjob(`local clock ${words}`);
    expect(outcome).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining(hint) });
    expect([server.clock.now(), server.clock.speed]).toEqual([start, 1]);
  });

  it("says in the server's words what only the server refuses", async () => {
    const { vizjob } = await frozen();
    const outcome = await vizjob("local clock speed 2000000000 -o json");
    expect(outcome).toMatchObject({ code: 2, stdout: "" });
    expect(errorOf(outcome)).toMatchObject({ code: "INVALID_OPTION", message: expect.stringContaining("/speed") });
  });

  it("changes nothing with --dry-run, and needs no server for it", async () => {
    const { server, vizjob } = await frozen();
    const { stdout, stderr } = await vizjob("local clock advance 4h --dry-run -o json");
    expect(JSON.parse(stdout)).toEqual({ method: "POST", path: "/clock", body: { advance: 14_400_000 } });
    expect(stderr).toBe("Dry run: nothing was changed.\n");
    expect(server.clock.now()).toBe(start);
    const env = { VIZJOB_CONFIG_DIR: await temporaryDirectory() };
    expect((await runCli(["local", "clock", "freeze", "--dry-run"], { env })).code).toBe(0);
  });
});

describe("the control of a local server", () => {
  const lines = ["clock show", "faults list", "log", "reset --yes", "seed --count 1"];

  it.each(lines)("says that none runs, for: local %s", async (line) => {
    const env = { VIZJOB_CONFIG_DIR: await temporaryDirectory() };
    expect(await runCli(["local", ...line.split(" ")], { env })).toMatchObject({
      code: 5,
      stdout: "",
      stderr: expect.stringContaining("Start one: vizjob local up"),
    });
  });

  it.each(lines)("is missing where an older version started the server, for: local %s", async (line) => {
    const { file, registration, vizjob } = await registeredServer();
    const { control: _, ...older } = registration;
    await writeFile(file, JSON.stringify(older));
    expect(await vizjob(`local ${line}`)).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/was started by an older vizjob.*\n.*vizjob local down, then vizjob local up/),
    });
    expect((await vizjob("local status")).code).toBe(0);
    expect((await vizjob("list --local -q")).code).toBe(0);
  });

  it("is told neither by a status nor by an error", async () => {
    const { server, vizjob } = await registeredServer();
    const { token } = server.control;
    const outcomes = await Promise.all(
      [
        "local status -o json",
        "local clock show -o yaml",
        "local log",
        "local faults add",
        "local faults remove 7",
      ].map((line) => vizjob(line)),
    );
    const said = outcomes.map(({ stdout, stderr }) => (stdout + stderr).replaceAll(`#token=${token}`, "")).join("");
    expect(said).not.toContain(token);
    expect(said).not.toContain(server.credentials.token);
  });

  it("names the server that has gone", async () => {
    const { file, registration, vizjob } = await registeredServer();
    const gone = { ...registration, control: { endpoint: "http://127.0.0.1:1/_vizjobs", token: "t" } };
    await writeFile(file, JSON.stringify(gone));
    expect(await vizjob("local clock show")).toMatchObject({
      code: 11,
      stderr: expect.stringContaining(`The local server at ${registration.endpoint} does not answer any more.`),
    });
  });
});
