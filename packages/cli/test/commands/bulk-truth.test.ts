import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createLocalClock } from "@vizjobs/local";
import { describe, expect, it } from "vitest";
import { jsonObject, jsonObjects } from "../support/json-object.ts";
import { registeredServer } from "../support/registered-server.ts";
import { startService } from "../support/run-cli.ts";
import { answering } from "../support/terminal.ts";

const idsIn = (stdout: string): unknown[] => jsonObjects(stdout).map(({ job_id }) => job_id);

describe("a change by filter", () => {
  it("tells the age of a job of the local server by that server's own clock", async () => {
    const clock = createLocalClock({ start: Date.UTC(2020, 0, 1, 12), isFrozen: true });
    const { directory, server, vizjob } = await registeredServer({ clock });
    await mkdir(join(directory, "logs"));
    await server.state.seed([{ job_name: "a", train_url: "/logs/" }]);
    const stop = "stop --older-than 4h --local -o json";
    expect(idsIn((await vizjob(`${stop} --yes`)).stdout)).toEqual([]);
    await vizjob("local clock advance 5h");
    expect(idsIn((await vizjob(`${stop} --dry-run`)).stdout)).toEqual(["1"]);
    expect(idsIn((await vizjob(`${stop} --yes`)).stdout)).toEqual(["1"]);
  });

  it("takes no job for old whose time of creation makes no sense", async () => {
    // 15099239923 stands in a documented answer.
    const jobs = [0, 15_099_239_923, -1, 1_500_000_000_000].map((create_time, index) => ({
      job_id: index + 1,
      status: 8,
      create_time,
    }));
    const { stdout } = await startService().vizjob("stop --older-than 4h --yes -o json", {
      fetch: async (_, init) =>
        Response.json(init?.method === "POST" ? { is_success: true } : { jobs, job_total_count: jobs.length }),
    });
    expect(idsIn(stdout)).toEqual(["4"]);
  });

  it("with --dry-run and --curl prints the commands that would be sent", async () => {
    const service = startService({ timing: "instant" });
    for (const id of ["1", "2"]) await service.vizjob(`create --name job-${id} --train-url /b/c/`);
    const { stdout } = await service.vizjob("stop --search job --dry-run --curl");
    expect(stdout.match(/^curl /gm)).toHaveLength(2);
    expect(stdout).toMatch(/\/1\/stop[\s\S]*\/2\/stop/);
    expect(stdout).not.toContain("RUNNING");
  });

  it("leaves out what has changed while it asked", async () => {
    const service = startService({ timing: "instant" });
    for (const id of ["1", "2", "3"]) await service.vizjob(`create --name job-${id} --train-url /b/c/`);
    await service.vizjob("stop 1 2 3");
    async function* afterAChange() {
      await service.vizjob("restart 2");
      yield "y\n";
    }
    const { code, stdout, stderr } = await service.vizjob("delete --search job -o json", {
      ...answering(),
      stdin: Object.assign(afterAChange(), { isTTY: true }),
    });
    expect({ code, ids: idsIn(stdout) }).toEqual({ code: 0, ids: ["1", "3"] });
    expect(stderr).toContain("Delete 3 jobs?");
    expect(stderr).toContain("1 job is left out: it has changed meanwhile.");
    expect(jsonObject((await service.vizjob("get 2 -o json")).stdout)["status"]).toBe(8);
  });
});
