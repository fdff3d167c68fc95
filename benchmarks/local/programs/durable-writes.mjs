// Two servers with a state file each, one that holds few jobs and one that holds many; tells how long a create took on each.
import { join } from "node:path";
import { createLocalServer } from "@vizjobs/local";

const [directory, few, many, warmUps, writes] = process.argv.slice(2);

async function serverWith(jobs) {
  const stateFile = join(directory, `${jobs}.lmdb`);
  const local = createLocalServer({ stateFile, timing: "instant", jobLimit: Number(jobs) + 1 });
  const call = async (method, path = "", body) => {
    const answer = await local.fetch(`${local.endpoint}/v1/${local.projectId}/visualization-jobs${path}`, {
      method,
      headers: { "X-Auth-Token": local.credentials.token, "Content-Type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} was answered with ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  const create = (name) => call("POST", "", { job_name: name, job_desc: "a run", train_url: "/bucket/logs/" });
  const writeMs = async () => {
    const startedAt = performance.now();
    const { job_id } = await create("one-more");
    const elapsedMs = performance.now() - startedAt;
    await call("DELETE", `/${job_id}`);
    return elapsedMs;
  };
  for (let made = 0; made < Number(jobs); made += 1) await create(`job-${made}`);
  return { writeMs, close: local.close };
}

const [own, bare] = [await serverWith(many), await serverWith(few)];
const times = { few: [], many: [] };
for (let turn = -Number(warmUps); turn < Number(writes); turn += 1) {
  const first = turn % 2 === 0 ? await own.writeMs() : undefined;
  const fewMs = await bare.writeMs();
  const manyMs = first ?? (await own.writeMs());
  if (turn < 0) continue;
  times.few.push(fewMs);
  times.many.push(manyMs);
}
await Promise.all([own.close(), bare.close()]);
process.send(times, () => process.exit());
