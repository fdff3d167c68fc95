import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { temporaryDirectory } from "../temporary-directory.ts";

const cwd = fileURLToPath(new URL("../..", import.meta.url));

/** Runs a module in this package, where its own name resolves to what is built. */
async function run(code: string): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", code], { cwd });
  return JSON.parse(stdout);
}

test("require and import give the same functions", async () => {
  const code = `
    import { createRequire } from "node:module";
    const required = createRequire(import.meta.url)("@vizjobs/local");
    const imported = await import("@vizjobs/local");
    console.log(JSON.stringify(Object.keys(imported).filter((name) => required[name] !== imported[name])));`;
  expect(await run(code)).toEqual([]);
});

test("the CommonJS build, which Jest loads, keeps jobs in a state file and shows charts", async () => {
  const root = temporaryDirectory();
  const code = `
    import { mkdirSync } from "node:fs";
    import { createRequire } from "node:module";
    const { createLocalServer } = createRequire(import.meta.url)("./dist/index.cjs");
    mkdirSync(${JSON.stringify(join(root, "bucket"))});
    const local = createLocalServer({
      root: ${JSON.stringify(root)},
      stateFile: ${JSON.stringify(join(root, "jobs.lmdb"))},
      timing: "instant",
      auth: "off",
    });
    const jobs = local.endpoint + "/v1/" + local.projectId + "/visualization-jobs";
    const body = JSON.stringify({ job_name: "mnist", train_url: "/bucket/logs/" });
    await local.fetch(jobs, { method: "POST", headers: { "Content-Type": "application/json" }, body });
    const { status, service_url } = await (await local.fetch(jobs + "/1")).json();
    const page = await local.fetch(service_url);
    console.log(JSON.stringify([status, page.status, page.headers.get("content-type")]));
    await local.close();`;
  expect(await run(code)).toEqual([8, 200, "text/html; charset=utf-8"]);
});
