import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

import { serveCharts } from "./serve-charts.ts";

/** What TensorBoard's own Python backend answered for a log directory. */
interface Expected {
  readonly runs: readonly string[];
  readonly tags: Readonly<Record<string, object>>;
  readonly scalars: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;
}

async function compare(sets: URL, name: string): Promise<void> {
  const serviceUrl = await serveCharts(fileURLToPath(new URL(`logs/${name}`, sets)));
  const answer = async (path: string): Promise<unknown> => (await fetch(new URL(path, serviceUrl))).json();
  const expected: Expected = JSON.parse(readFileSync(new URL(`expected/${name}.json`, sets), "utf8"));
  expect(await answer("data/runs")).toStrictEqual(expected.runs);
  expect(await answer("data/plugin/scalars/tags")).toStrictEqual(expected.tags);
  for (const [run, tags] of Object.entries(expected.scalars)) {
    for (const [tag, points] of Object.entries(tags)) {
      expect(await answer(`data/plugin/scalars/scalars?${new URLSearchParams({ run, tag }).toString()}`)).toStrictEqual(
        points,
      );
    }
  }
}

const fixtures = new URL("../fixtures/tfevents/", import.meta.url);

test.each(["tf1-keras", "torch-three-runs", "tf2-train-val"])(
  "every answer about the runs, tags and scalars of %s is TensorBoard's, to the last digit",
  async (name) => {
    await compare(fixtures, name);
  },
);
