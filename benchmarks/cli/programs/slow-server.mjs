// A local server with running jobs that takes its time for each request; when asked, stops another project's as many one by one.
import { startLocalServer } from "@vizjobs/local";

const [count, latencyMs] = process.argv.slice(2).map(Number);
const server = await startLocalServer({
  faults: [{ latencyMs, times: "all" }],
  jobLimit: count + 1,
  runningQuota: count + 1,
});
const otherProject = "f".repeat(32);
const seeds = (project_id) =>
  Array.from({ length: count }, (_, n) => ({ project_id, job_name: `job-${n}`, train_url: "/b/logs/" }));
await server.state.seed(seeds(server.projectId));
await server.state.seed(seeds(otherProject));

async function stopOneByOne() {
  const startedAt = performance.now();
  for (let id = 1; id <= count; id += 1) {
    const answer = await fetch(`${server.endpoint}/v1/${otherProject}/visualization-jobs/${id}/stop`, {
      method: "POST",
      headers: { "X-Auth-Token": server.credentials.token, "Content-Type": "application/json" },
      body: "{}",
    });
    if (!answer.ok) throw new Error(`the server answered ${answer.status}: ${await answer.text()}`);
    await answer.arrayBuffer();
  }
  process.send({ oneByOneMs: performance.now() - startedAt });
}

process.on("message", () => void stopOneByOne());
process.on("disconnect", () => process.exit());
process.send({ endpoint: server.endpoint, projectId: server.projectId, token: server.credentials.token });
