// A local server in a process of its own that imports two states in turn while jobs are made, until it is killed. Says so when an
// import has been acknowledged.
import { createLocalServer } from "../../src/index.ts";

const [stateFile = "", ...names] = process.argv.slice(2);
const source = createLocalServer();
const states = [];
for (const name of names) {
  await source.state.reset();
  await source.state.seed(Array.from({ length: 150 }, (_, n) => ({ job_name: `${name}-${n}`, train_url: "/bucket/" })));
  states.push({ name, document: source.state.export() });
}
const server = createLocalServer({ stateFile, jobLimit: 1_000_000 });
void makeJobs();
for (;;) {
  for (const { name, document } of states) {
    await server.state.import(document);
    console.log(name);
  }
}

async function makeJobs(): Promise<void> {
  for (let n = 0; ; n += 1) {
    const response = await server.fetch(`${server.endpoint}/v1/${server.projectId}/visualization-jobs`, {
      method: "POST",
      headers: { "X-Auth-Token": server.credentials.token, "Content-Type": "application/json" },
      body: JSON.stringify({ job_name: `made-${n}`, train_url: "/bucket/" }),
    });
    if (!response.ok) throw new Error(await response.text());
  }
}
