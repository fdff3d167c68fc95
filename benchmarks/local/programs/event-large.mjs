// Asks for the charts of many large event files; tells when the runs, the tags and one chart were there, and the memory at most.
import { chartsOver } from "./event-logs.mjs";

const [root] = process.argv.slice(2);
const { ask, close } = await chartsOver(root);
let peakBytes = 0;
let longestTurnMs = 0;
let lastTurn = performance.now();
const watch = setInterval(() => {
  const present = performance.now();
  longestTurnMs = Math.max(longestTurnMs, present - lastTurn);
  lastTurn = present;
  peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
}, 5);
const startedAt = performance.now();
const since = () => performance.now() - startedAt;

const { json: runs } = await ask("runs");
const runsMs = since();
await ask("plugin/scalars/tags");
const query = new URLSearchParams({ run: runs.at(-1), tag: "tag-7" });
const { json: points } = await ask(`plugin/scalars/scalars?${query}`);
const chartMs = since();
let isLoading = true;
while (isLoading) ({ isLoading } = await ask("notices"));
const completeMs = since();
clearInterval(watch);
await close();
process.send({ runs: runs.length, points: points.length, runsMs, chartMs, completeMs, longestTurnMs, peakBytes }, () =>
  process.exit(),
);
