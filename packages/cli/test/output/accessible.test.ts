import { describe, expect, it } from "vitest";
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
