import { createRequire } from "node:module";
import { startDigest } from "../../src/state/state-digest.ts";

/**
 * Writes a state file of format 1 with running jobs, as the server of that format did; larger than the one that is kept as a
 * fixture, so that its migration takes a while.
 */
export async function writeFormatOne(file: string, count: number): Promise<void> {
  const project_id = "0123456789abcdef0123456789abcdef";
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type of the module that the call loads
  const { open } = createRequire(import.meta.url)("lmdb") as typeof import("lmdb");
  const root = open({ path: file, noSubdir: true, overlappingSync: false });
  const jobs = root.openDB({ name: "jobs", encoding: "string" });
  const lastIds = root.openDB({ name: "last_ids", encoding: "json" });
  const versions = root.openDB({ name: "version", encoding: "json" });
  const checks = root.openDB({ name: "check", encoding: "json" });
  const clocks = root.openDB({ name: "clock", encoding: "json" });
  const digest = startDigest();
  root.transactionSync(() => {
    versions.putSync("format", 1);
    for (let job_id = 1; job_id <= count; job_id += 1) {
      const job = {
        project_id,
        job_id,
        job_name: `job-${job_id}`,
        job_desc: "",
        train_url: "/bucket/logs/",
        job_type: "tensorboard",
        schedule: [],
        create_time: 1_760_000_000_000,
        resource_id: `resource-${job_id}`,
        ran_ms: 0,
        plan: [[1_760_000_000_000, 8]],
        steps: [],
      };
      const text = JSON.stringify(job);
      digest.set(`${project_id} ${job_id}`, text);
      jobs.putSync([project_id, job_id], text);
    }
    lastIds.putSync(project_id, count);
    checks.putSync("jobs", digest.now());
    clocks.putSync("latest", 1_760_000_000_000);
  });
  await root.close();
}
