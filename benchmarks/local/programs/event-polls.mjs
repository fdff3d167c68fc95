// Asks for what is new in event files that do not change; tells how long each answer took, and how long the system's part alone.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { chartsOver } from "./event-logs.mjs";

const [root, warmUps, polls] = process.argv.slice(2);
const { ask, close } = await chartsOver(root);
const logs = join(root, "logs");
const runs = readdirSync(logs).map((run) => join(logs, run));
const paths = [logs, ...runs, ...runs.flatMap((run) => readdirSync(run).map((name) => join(run, name)))];
const times = [];
const statTimes = [];
for (let turn = -Number(warmUps); turn < Number(polls); turn += 1) {
  const startedAt = performance.now();
  await ask("notices");
  const elapsedMs = performance.now() - startedAt;
  const bareAt = performance.now();
  for (const path of paths) statSync(path);
  const bareMs = performance.now() - bareAt;
  if (turn < 0) continue;
  times.push(elapsedMs);
  statTimes.push(bareMs);
}
const { json } = await ask("runs");
await close();
process.send({ times, statTimes, runs: json.length }, () => process.exit());
