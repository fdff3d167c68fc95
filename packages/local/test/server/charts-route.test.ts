import { mkdirSync, symlinkSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createEventFileWriter, startLocalServer } from "../../src/index.ts";
import { callerOf } from "../support/contract-caller.ts";
import { temporaryDirectory } from "../temporary-directory.ts";

test("service_url shows the event files below the bucket's directory, as they are written", async () => {
  const root = temporaryDirectory();
  mkdirSync(join(root, "logs"));
  const server = await startLocalServer({ root, timing: "instant" });
  const call = callerOf(server);
  const body = { job_name: "job", train_url: "obs://logs/mnist/" };
  const { service_url } = (await call("createVisualizationJob", { body })).body;
  const read = async (path: string): Promise<unknown> => (await fetch(service_url + path)).json();

  expect(await read("data/runs")).toEqual([]);
  const writer = await createEventFileWriter(join(root, "logs", "mnist", "train"));
  await writer.scalar("loss", 1, 0.5, { wallTimeMs: 1_000 });
  expect(await read("data/runs")).toEqual(["train"]);
  expect(await read("data/plugin/scalars/scalars?run=train&tag=loss")).toEqual([[1, 1, 0.5]]);
  await writer.scalar("loss", 2, 0.25, { wallTimeMs: 2_000 });
  await writer.close();
  expect(await read("data/plugin/scalars/scalars?run=train&tag=loss")).toHaveLength(2);
  const page = await fetch(service_url);
  expect([page.status, page.headers.get("x-request-id")]).toEqual([200, expect.any(String)]);
  await server.close();
});

test("a directory that has become a link out of the bucket shows nothing", async () => {
  const root = temporaryDirectory();
  const outside = temporaryDirectory();
  const writer = await createEventFileWriter(join(outside, "secret"));
  await writer.scalar("loss", 1, 0.5);
  await writer.close();
  mkdirSync(join(root, "logs", "mnist"), { recursive: true });
  const server = await startLocalServer({ root, timing: "instant" });
  const body = { job_name: "job", train_url: "/logs/mnist/" };
  const { service_url } = (await callerOf(server)("createVisualizationJob", { body })).body;
  rmSync(join(root, "logs", "mnist"), { recursive: true });
  symlinkSync(outside, join(root, "logs", "mnist"));
  expect(await (await fetch(`${service_url}data/runs`)).json()).toEqual([]);
  await server.close();
});
