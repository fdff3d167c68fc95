// A program for tests: a viewer whose process has this many file descriptors left (first argument) when TensorBoard is to be started,
// which is the program of the second argument, and has enough of them afterwards. Prints the last answer.
import { closeSync, openSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { createTensorboardViewer } from "../../src/viewer/tensorboard-viewer.ts";
import { viewerLimits } from "../../src/viewer/viewer-limits.ts";

const [spare = 0, executable = ""] = process.argv.slice(2).map((word, index) => (index === 0 ? Number(word) : word));
const viewer = createTensorboardViewer(String(executable), { ...viewerLimits, backOffMs: 1 });
const job = { path: "/charts/", below: "/", directory: "/", title: "job", runStart: 1, isRunning: () => true };
const ask = (): Promise<Response> => viewer.answer(new Request("http://vizjobs.local/charts/"), job);
// What is loaded when it is needed must not be what fails.
process.getBuiltinModule("node:child_process");

const taken: number[] = [];
try {
  for (;;) taken.push(openSync("/dev/null", "r"));
} catch {
  for (const descriptor of taken.splice(0, Number(spare))) closeSync(descriptor);
}
let answer = await ask();
while (answer.status === 503) {
  await sleep(10);
  answer = await ask();
}
for (const descriptor of taken) closeSync(descriptor);
process.stdout.write(await answer.text());
await viewer.close();
