// Asks for what is new in event files that do not change; tells how long each answer took.
import { chartsOver } from "./event-logs.mjs";

const [root, warmUps, polls] = process.argv.slice(2);
const { ask, close } = await chartsOver(root);
const times = [];
for (let turn = -Number(warmUps); turn < Number(polls); turn += 1) {
  const startedAt = performance.now();
  await ask("notices");
  const elapsedMs = performance.now() - startedAt;
  if (turn >= 0) times.push(elapsedMs);
}
const { json } = await ask("runs");
await close();
process.send({ times, runs: json.length }, () => process.exit());
