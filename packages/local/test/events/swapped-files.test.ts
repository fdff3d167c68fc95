import { execFileSync } from "node:child_process";
import { mkdirSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createEventDecoder } from "../../src/events/event-decoder.ts";
import { createEventFile, createReadContext, readEventFile } from "../../src/events/event-file.ts";
import { continueWalk, walkLogDirectory } from "../../src/events/log-directory.ts";
import { createLogReader } from "../../src/events/log-reader.ts";
import { createRunData } from "../../src/events/run-data.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { event, eventFile, simpleValue } from "./encode.ts";
import { scalarsOf } from "./read-directory.ts";

const name = "events.out.tfevents.1.host";

/** A log directory with one run, a directory outside with a file of the same name, and the file as the walk found it. */
function found() {
  const parent = realpathSync(temporaryDirectory());
  const logs = join(parent, "logs");
  const outside = join(parent, "outside");
  mkdirSync(join(logs, "run"), { recursive: true });
  mkdirSync(outside);
  const path = join(logs, "run", name);
  writeFileSync(path, "");
  writeFileSync(join(outside, name), "secret");
  const file = createEventFile(path, `run/${name}`, "run", { run: createRunData(), isMindSpore: false });
  return {
    logs,
    outside,
    path,
    read: () =>
      readEventFile(
        file,
        createReadContext(createEventDecoder(), () => false),
      ),
  };
}

describe("an event file that was found is not read when its place was taken by", () => {
  test("a link", async () => {
    const { outside, path, read } = found();
    rmSync(path);
    symlinkSync(join(outside, name), path);
    await expect(read()).rejects.toMatchObject({ code: "ELOOP" });
  });

  test("a link in a directory above it", async () => {
    const { logs, outside, read } = found();
    renameSync(join(logs, "run"), join(logs, "moved"));
    symlinkSync(outside, join(logs, "run"));
    await expect(read()).rejects.toMatchObject({ code: "ELOOP" });
  });

  test.skipIf(process.platform === "win32")("a pipe that nobody writes to", async () => {
    const { path, read } = found();
    rmSync(path);
    execFileSync("mkfifo", [path]);
    await expect(read()).rejects.toMatchObject({ code: "ELOOP" });
  });
});

test("a directory whose place was taken by a link after it was found is not looked into", async () => {
  const { logs, outside } = found();
  // So many that the walk pauses between finding the directories and looking into them.
  for (let index = 0; index < 300; index += 1) mkdirSync(join(logs, `run-${index}`));
  const walk = walkLogDirectory(logs);
  walk.next();
  rmSync(logs, { recursive: true });
  mkdirSync(logs);
  for (let index = 0; index < 300; index += 1) symlinkSync(outside, join(logs, `run-${index}`));
  expect(await continueWalk(walk, () => false)).toMatchObject({ runs: [] });
});

test("a link to an event file that is put to another one shows that one's points, and none of the first", async () => {
  const { logs } = found();
  mkdirSync(join(logs, "data"));
  for (const value of [1, 2]) {
    writeFileSync(join(logs, "data", `${value}.bin`), eventFile(event({ step: value }, simpleValue("loss", value))));
  }
  const link = join(logs, "latest.tfevents");
  const reader = createLogReader(logs);
  const seen: unknown[] = [];
  for (const value of [1, 2]) {
    rmSync(link, { force: true });
    symlinkSync(join(logs, "data", `${value}.bin`), link);
    await reader.refresh(10_000);
    seen.push(scalarsOf(reader));
  }
  expect(seen).toEqual([1, 2].map((value) => expect.objectContaining({ ".": { loss: [[value, value]] } })));
  await reader.close();
});
