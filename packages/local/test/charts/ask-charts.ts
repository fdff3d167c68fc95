import { dirname, join } from "node:path";
import { mkdirSync, writeFileSync } from "node:fs";

import { eventFile, type Message } from "../events/encode.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { serveCharts } from "./serve-charts.ts";

/** Asks the charts of some event files, each in a run of its name. */
export async function chartsOf(files: Readonly<Record<string, Buffer>>) {
  const directory = temporaryDirectory();
  for (const [run, bytes] of Object.entries(files)) {
    const path = join(directory, run, "x.tfevents");
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  return askerOf(await serveCharts(directory));
}

export function askerOf(serviceUrl: string) {
  const get = (path: string, query: Readonly<Record<string, string>> = {}) =>
    fetch(new URL(`data/plugin/${path}?${new URLSearchParams(query).toString()}`, serviceUrl));
  const json = async (path: string, query?: Readonly<Record<string, string>>): Promise<unknown> =>
    (await get(path, query)).json();
  return { get, json, raw: (path: string) => fetch(new URL(path, serviceUrl)) };
}

export const run = (...events: readonly Message[]) => chartsOf({ ".": eventFile(...events) });

export const of = (tag: string) => ({ run: ".", tag });

/** The bytes of the images that an answer of `images/images` lists. */
export async function filesOf({ json, raw }: Awaited<ReturnType<typeof run>>, query: Readonly<Record<string, string>>) {
  const listed = await json("images/images", query);
  if (!Array.isArray(listed)) throw new Error("no list");
  const answers = await Promise.all(
    listed.map(async (each: { query: string }) => raw(`data/plugin/images/individualImage?${each.query}`)),
  );
  return Promise.all(
    answers.map(async (answer) => [
      answer.headers.get("content-type"),
      [...new Uint8Array(await answer.arrayBuffer())],
    ]),
  );
}
