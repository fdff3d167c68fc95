import { expect, onTestFinished, test, vi } from "vitest";

import { hparamRuns } from "../../src/charts/hparam-answers.ts";
import { createLogReader } from "../../src/events/log-reader.ts";
import { put } from "../events/log-files.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { event, eventFile, simpleValue } from "../events/encode.ts";
import { experiment, sessionStart } from "../events/encode-values.ts";
import { chartsOf, run } from "./ask-charts.ts";

test("hyperparameters of each run come with the last values of the scalars that its experiment is judged by", async () => {
  const { json } = await chartsOf({
    ".": eventFile(event({}, experiment(["", "loss"], ["validation", "accuracy"], ["", "never-written"]))),
    a: eventFile(
      event(
        {},
        sessionStart([
          ["lr", 0.1],
          ["optimizer", "<b>"],
          ["nesterov", true],
          ["__proto__", NaN],
        ]),
      ),
      event({}, simpleValue("loss", 1), simpleValue("other", 1)),
    ),
    "a/validation": eventFile(
      event({ step: 1 }, simpleValue("accuracy", 1)),
      event({ step: 2 }, simpleValue("accuracy", NaN)),
    ),
  });
  const answer = await json("hparams/runs");
  expect(JSON.stringify(answer)).toBe(
    '{"a":{"hparams":{"lr":0.1,"optimizer":"<b>","nesterov":true,"__proto__":"NaN"},"metrics":{"loss":1,"validation/accuracy":"NaN"}}}',
  );
});

test("without an experiment all scalars of the run are metrics", async () => {
  const { json } = await run(event({}, sessionStart([["lr", 1]])), event({}, simpleValue("loss", 1)));
  expect(await json("hparams/runs")).toEqual({ ".": { hparams: { lr: 1 }, metrics: { loss: 1 } } });
});

/** The event file of a run that declares one metric as all others do, and 60 of its own. */
function sweptRun(name: string): Buffer {
  const own = Array.from({ length: 60 }, (_, index) => ["", `${name}.${index}`] as const);
  const declared = experiment(["", "loss"], ...own);
  return eventFile(...[sessionStart([["lr", 1]]), declared, simpleValue("loss", 1)].map((value) => event({}, value)));
}

test("metrics that every run declares, and more than any experiment has, are looked for in each run once", async () => {
  const directory = temporaryDirectory();
  for (let index = 0; index < 30; index++) put(directory, `${index}/x.tfevents`, sweptRun(String(index)));
  const reader = createLogReader(directory);
  onTestFinished(() => reader.close());
  await reader.refresh(60_000);
  const lookUps = vi.spyOn(reader, "tag");
  expect(Object.values(await hparamRuns(reader))).toEqual(
    Array.from({ length: 30 }, () => ({ hparams: { lr: 1 }, metrics: { loss: 1 } })),
  );
  expect(lookUps.mock.calls.length).toBeLessThanOrEqual(30 * 1_000);
});
