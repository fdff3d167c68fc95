import { describe, expect, it } from "vitest";
import { homeWith } from "../support/home.ts";
import { runCli, startService } from "../support/run-cli.ts";

const env = { VIZJOB_ACCESSIBLE: "1" };

describe("for a reader that speaks", () => {
  it("jobs come as lines of name and value, with a blank line between jobs", async () => {
    const { vizjob } = startService();
    await vizjob("create --name first --train-url /b/c/");
    await vizjob("create --name second --train-url /b/c/");
    const { stdout } = await vizjob("list --no-headers", { env });
    expect(stdout).toMatch(/^id: 1\nname: first\nstatus: \w+ \(\d+\)\n[^]*\n\nid: 2\nname: second\n/);
    expect(stdout).not.toMatch(/ {2}/);
    expect((await vizjob("get 1", { env })).stdout).toMatch(/^id: 1\nname: first\nstatus: /);
  });

  it("columns that were chosen, settings and profiles come as lines, too", async () => {
    const { vizjob } = startService();
    await vizjob("create --name first --train-url /b/c/");
    expect((await vizjob("list --columns job_id,job_name", { env })).stdout).toBe("job_id: 1\njob_name: first\n");
    const home = await homeWith({ config: "[default]\nregion = eu-de\n" });
    const options = { env: { ...home.env, ...env }, cwd: home.project };
    expect((await runCli(["config", "show"], options)).stdout).toMatch(
      /^setting: profile\nvalue: default\n\nsetting: local\n/,
    );
    expect((await runCli(["profiles"], options)).stdout).toMatch(/^active: \*\nname: default\nregion: eu-de\n/);
    expect((await runCli(["auth", "explain"], options)).stdout).toMatch(/\nplace: environment\n/);
  });

  it("the work on many jobs is counted in lines on a terminal", async () => {
    const { vizjob } = startService({ timing: "instant" });
    for (let id = 1; id <= 10; id += 1) await vizjob(`create --name job-${id} --train-url /b/c/`);
    const terminal = { stderr: { isTTY: true, write: () => {} }, env: { ...env, NO_COLOR: "1" } };
    const { stderr } = await vizjob("stop --search job --yes", terminal);
    expect(stderr).toContain("10 of 10 jobs\n");
    expect(stderr).not.toContain("\u001b");
  });

  it("topics of the help come as lines, and data for programs is what it was", async () => {
    expect((await runCli(["help", "exit-codes"], { env })).stdout).toMatch(/^0: done\n1: the service said no/);
    expect(await runCli(["help", "exit-codes", "-o", "json"], { env })).toEqual(
      await runCli(["help", "exit-codes", "-o", "json"]),
    );
  });

  it("0 and an empty variable change nothing", async () => {
    const plain = await runCli(["help", "exit-codes"]);
    for (const value of ["0", ""]) {
      expect(await runCli(["help", "exit-codes"], { env: { VIZJOB_ACCESSIBLE: value } })).toEqual(plain);
    }
  });
});
