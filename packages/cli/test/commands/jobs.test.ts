import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { listen } from "../support/listen.ts";
import { jsonObject, jsonObjects } from "../support/json-object.ts";
import { runCli, startService } from "../support/run-cli.ts";

const create = "create --name mnist --train-url /bucket/logs/";

describe("create", () => {
  it("sends every field that can be given, in the contract's form", async () => {
    const { sent, vizjob } = startService();
    await vizjob([
      "create",
      "--name",
      "a",
      "--train-url",
      "/b/c/",
      "--desc",
      "手写",
      "--type",
      "mindinsight",
      "--flavor",
      "f1",
      "--stop-after",
      "4h",
    ]);
    expect(sent).toEqual([
      expect.objectContaining({
        method: "POST",
        body: {
          job_name: "a",
          train_url: "/b/c/",
          job_desc: "手写",
          job_type: "mindinsight",
          flavor: { code: "f1" },
          schedule: [{ type: "stop", time_unit: "HOURS", duration: 4 }],
        },
      }),
    ]);
  });

  it("sends no field that was not given", async () => {
    const { sent, vizjob } = startService();
    await vizjob(create);
    expect(sent[0]?.body).toEqual({ job_name: "mnist", train_url: "/bucket/logs/" });
  });

  it("prints what the service answered, in its field names", async () => {
    const { stdout } = await startService().vizjob(`${create} -o json`);
    expect(JSON.parse(stdout)).toMatchObject({
      is_success: true,
      job_id: "1",
      job_name: "mnist",
      status: 1,
      create_time: expect.any(Number),
    });
  });

  it("interrupted in its wait says which job was created, with --quiet too", async () => {
    const service = startService();
    const interruption = new AbortController();
    const { code, stderr } = await service.vizjob(`${create} --wait --quiet`, {
      signal: interruption.signal,
      fetch: async (input, init) => {
        if (init?.method !== "POST") interruption.abort("SIGINT");
        init?.signal?.throwIfAborted();
        return service.server.fetch(input, init);
      },
    });
    expect(code).toBe(130);
    expect(stderr).toMatch(/^Job 1 was created\.\nvizjob: Stopped waiting/);
  });

  it("with --wait prints the details of the running job and tells each status on stderr", async () => {
    const { code, stdout, stderr } = await startService().vizjob(`${create} --wait --interval 1ms -o json`);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      job_id: "1",
      status: 8,
      train_url: "/bucket/logs/",
      service_url: expect.stringContaining("/1/"),
    });
    expect(stderr.match(/RUNNING \(8\)/g)).toHaveLength(1);
  });
});

describe("get", () => {
  it("prints one object with -o json and the same with -o yaml", async () => {
    const { vizjob } = startService({ timing: "instant" });
    await vizjob(create);
    const json = jsonObject((await vizjob("get 1 -o json")).stdout);
    expect(json).toMatchObject({ job_id: "1", job_name: "mnist", status: 8 });
    const yaml: unknown = parse((await vizjob("get 1 -o yaml")).stdout);
    expect(yaml).toEqual({ ...json, duration: expect.any(Number) });
  });

  it("shows people names and units instead of numbers", async () => {
    const { vizjob } = startService({ timing: "instant" });
    await vizjob([...create.split(" "), "--desc", "手写数字", "--stop-after", "4h"]);
    const { stdout } = await vizjob("get 1");
    expect(stdout).toMatch(/^status +RUNNING \(8\)$/m);
    expect(stdout).toMatch(/^description +手写数字$/m);
    expect(stdout).toMatch(/^stops after +4 hours$/m);
  });
});

describe("update", () => {
  it("replaces the description, also by an empty one", async () => {
    const { sent, vizjob } = startService();
    await vizjob(create);
    expect(await vizjob("update 1 --desc new -o json")).toMatchObject({
      code: 0,
      stdout: '{\n  "job_id": "1",\n  "is_success": true\n}\n',
    });
    await vizjob(["update", "1", "--desc", ""]);
    expect(sent.map(({ body }) => body).slice(1)).toEqual([{ job_desc: "new" }, { job_desc: "" }]);
  });
});

describe("stop, restart and delete", () => {
  it("print the id and what the service said", async () => {
    const { vizjob } = startService({ timing: "instant" });
    await vizjob(create);
    for (const line of ["stop 1 -o json", "restart 1 -o json", "delete 1 --yes -o json"]) {
      expect(JSON.parse((await vizjob(line)).stdout)).toEqual({ job_id: "1", is_success: true });
    }
  });

  it("with --wait print the details that were reached, and only the id of a job that is gone", async () => {
    const { vizjob } = startService();
    await vizjob(create);
    const pace = "--wait --interval 1ms -o json";
    expect(JSON.parse((await vizjob(`stop 1 ${pace}`)).stdout)).toMatchObject({ job_id: "1", status: 12 });
    expect(JSON.parse((await vizjob(`restart 1 ${pace}`)).stdout)).toMatchObject({ job_id: "1", status: 8 });
    expect(JSON.parse((await vizjob(`delete 1 --yes ${pace}`)).stdout)).toEqual({ job_id: "1", is_success: true });
  });

  it("take several ids, print one result for each in order, and end with 10 when some failed", async () => {
    const { vizjob } = startService({ timing: "instant" });
    for (const name of ["a", "b"]) await vizjob(`create --name ${name} --train-url /b/c/`);
    const { code, stdout, stderr } = await vizjob("stop 2 99 1 -o json");
    expect(code).toBe(10);
    expect(JSON.parse(stdout)).toEqual([
      { job_id: "2", is_success: true },
      { job_id: "99", error: expect.objectContaining({ exitCode: 5, httpStatus: 404 }) },
      { job_id: "1", is_success: true },
    ]);
    expect(stderr).toContain("1 of 3 jobs");
  });

  it("interrupted, still print what was done, and say of the rest that it is not known", async () => {
    const { vizjob, server } = startService({ timing: "instant" });
    for (const name of ["a", "b"]) await vizjob(`create --name ${name} --train-url /b/c/`);
    const interruption = new AbortController();
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (String(input instanceof Request ? input.url : input).includes("/1/stop")) return server.fetch(input, init);
      interruption.abort("SIGINT");
      return new Promise((_, reject) => reject(init?.signal?.reason));
    };
    const { code, stdout } = await vizjob("stop 1 2 -o json", { fetch, signal: interruption.signal });
    expect(code).toBe(130);
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({ job_id: "1" }),
      { job_id: "2", error: expect.objectContaining({ code: "INTERRUPTED", exitCode: 130 }) },
    ]);
  });

  it("handle an id that is given twice once", async () => {
    const { sent, vizjob } = startService({ timing: "instant" });
    await vizjob(create);
    expect((await vizjob("stop 1 1")).code).toBe(0);
    expect(sent.filter(({ url }) => url.pathname.endsWith("/stop"))).toHaveLength(1);
  });

  it("with --quiet print the ids that were handled", async () => {
    const { vizjob } = startService({ timing: "instant" });
    await vizjob(create);
    expect((await vizjob("stop 1 99 -q")).stdout).toBe("1\n");
  });
});

describe("wait", () => {
  it("prints the details that were reached", async () => {
    const { vizjob } = startService();
    await vizjob(create);
    const { stdout } = await vizjob("wait 1 --for running --interval 1ms -o json");
    expect(JSON.parse(stdout)).toMatchObject({ job_id: "1", status: 8 });
  });

  it("takes several ids, prints one result for each, and ends with 10 when some do not get there", async () => {
    const { vizjob } = startService();
    for (const name of ["a", "b"]) await vizjob(`create --name ${name} --train-url /b/c/`);
    const both = await vizjob("wait 2 1 2 --for running --interval 1ms -o json");
    expect(both.code).toBe(0);
    expect(JSON.parse(both.stdout)).toEqual([
      expect.objectContaining({ job_id: "2", status: 8 }),
      expect.objectContaining({ job_id: "1", status: 8 }),
    ]);
    expect(await vizjob("wait 1 9 --for deleted --timeout 20ms --interval 1ms -o jsonl")).toMatchObject({
      code: 10,
      stdout: expect.stringMatching(/^\{"job_id":"1","error":\{.*"exitCode":8\}\}\n\{"job_id":"9"\}\n$/),
      stderr: expect.stringContaining("1 of 2 jobs did not get there."),
    });
  });

  it("looks once at a job whose turn comes when the time is over", async () => {
    const { server, vizjob } = startService({ timing: "instant" });
    for (let id = 1; id <= 33; id += 1) await vizjob(`create --name job-${id} --train-url /b/c/`);
    await vizjob("stop 33");
    const ids = Array.from({ length: 33 }, (_, index) => String(index + 1));
    const { stdout } = await vizjob(
      ["wait", ...ids, ..."--for stopped --timeout 1ms --interval 1s -o json".split(" ")],
      {
        fetch: async (input, init) => {
          await setTimeout(20);
          return server.fetch(input, init);
        },
      },
    );
    expect(jsonObjects(stdout).filter(({ status }) => status === 12)).toEqual([
      expect.objectContaining({ job_id: "33" }),
    ]);
  });

  it("prints the id of a job that is gone", async () => {
    const { vizjob } = startService({ timing: "instant" });
    expect(await vizjob("wait 7 --for deleted -o json")).toMatchObject({ code: 0, stdout: '{\n  "job_id": "7"\n}\n' });
  });
});

describe("open", () => {
  it("waits until the job runs and prints the address of its charts where stdout is no terminal", async () => {
    const { server, vizjob } = startService();
    await vizjob(create);
    const { code, stdout } = await vizjob("open 1 --interval 1ms");
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `${server.endpoint}/modelarts2/tensorboard/${server.projectId}/1/\n`,
    });
  });
});

describe("--dry-run", () => {
  it.each([
    [create, "POST", "", { job_name: "mnist", train_url: "/bucket/logs/" }],
    ["update 1 --desc x", "PUT", "/1", { job_desc: "x" }],
    ["stop 1", "POST", "/1/stop", undefined],
    ["restart 1", "POST", "/1/restart", undefined],
    ["delete 1", "DELETE", "/1", undefined],
  ])("of %s prints the request and sends nothing", async (line, method, path, body) => {
    const { sent, server, vizjob } = startService();
    const { code, stdout } = await vizjob(`${line} --dry-run -o json`);
    expect(code).toBe(0);
    const url = `${server.endpoint}/v1/${server.projectId}/visualization-jobs${path}`;
    expect(JSON.parse(stdout)).toEqual({ method, url, ...(body && { body }) });
    expect(sent).toEqual([]);
    expect(stdout).not.toContain(server.credentials.token);
  });

  it("needs no account: what is not set stands as a placeholder, and is told", async () => {
    const outcome = await runCli([...create.split(" "), "--dry-run"]);
    expect(outcome).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^POST \{endpoint\}\/v1\/\{project_id\}\/visualization-jobs\n/),
      stderr: "Dry run: nothing was sent. {endpoint} and {project_id} are not set: vizjob help environment\n",
    });
    const known = await runCli(["stop", "1", "--dry-run", "--region", "cn-north-4"]);
    expect(known.stdout).toMatch(/^POST https:\/\/modelarts\.cn-north-4\.\S+\/\{project_id\}\//);
    expect(known.stderr).toContain("{project_id} is not set");
  });

  it("with --local starts no server", async () => {
    const env = { VIZJOB_CONFIG_DIR: "/nonexistent/vizjob" };
    const { code, stdout } = await runCli(["stop", "1", "--local", "--dry-run"], { env });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: "POST {endpoint}/v1/{project_id}/visualization-jobs/1/stop\n",
    });
  });

  it("prints the request with --quiet too", async () => {
    const { stdout, stderr } = await startService().vizjob("stop 1 --dry-run -q");
    expect(stdout).toMatch(/^POST http:\S+\/visualization-jobs\/1\/stop\n$/);
    expect(stderr).toBe("");
  });

  it("opens no connection", async () => {
    let connections = 0;
    const port = await listen(
      createServer((socket) => {
        connections += 1;
        socket.destroy();
      }),
    );
    const { code } = await startService().vizjob(["stop", "1", "--dry-run", "--endpoint", `http://127.0.0.1:${port}`]);
    expect({ code, connections }).toEqual({ code: 0, connections: 0 });
  });

  it("refuses what the contract forbids", async () => {
    expect((await startService().vizjob(["create", "--dry-run", "--name", "a b", "--train-url", "/b/"])).code).toBe(2);
  });
});
