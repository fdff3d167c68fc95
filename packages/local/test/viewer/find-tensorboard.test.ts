import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { findTensorboard } from "../../src/viewer/find-tensorboard.ts";
import { temporaryDirectory } from "../temporary-directory.ts";

function directoryWith(mode: number): string {
  const directory = temporaryDirectory();
  writeFileSync(join(directory, "tensorboard"), "#!/bin/sh\n", { mode });
  chmodSync(join(directory, "tensorboard"), mode);
  return directory;
}

test("the first executable on PATH is taken, and what only has the name is passed over", () => {
  const asDirectory = temporaryDirectory();
  mkdirSync(join(asDirectory, "tensorboard"));
  const [first, second] = [directoryWith(0o755), directoryWith(0o755)];
  const PATH = [temporaryDirectory(), asDirectory, first, second].join(delimiter);
  expect(findTensorboard({ PATH })).toEqual({ executable: join(first, "tensorboard") });
});

test("relative and empty entries of PATH are not looked into", () => {
  for (const PATH of ["", ".", `bin${delimiter}`]) {
    expect(findTensorboard({ PATH })).toEqual({ problem: "There is no tensorboard on PATH." });
  }
  expect(findTensorboard({})).toEqual({ problem: "There is no tensorboard on PATH." });
});

test("TENSORBOARD_BINARY comes first, and is not passed over when it is wrong", () => {
  const [named, onPath] = [directoryWith(0o755), directoryWith(0o755)];
  const TENSORBOARD_BINARY = join(named, "tensorboard");
  expect(findTensorboard({ PATH: onPath, TENSORBOARD_BINARY })).toEqual({ executable: TENSORBOARD_BINARY });
  expect(findTensorboard({ PATH: onPath, TENSORBOARD_BINARY: "" })).toEqual({
    executable: join(onPath, "tensorboard"),
  });
  expect(findTensorboard({ PATH: onPath, TENSORBOARD_BINARY: join(named, "none") })).toEqual({
    problem: expect.stringMatching(/^TENSORBOARD_BINARY names ".*none", which is no program that can be started\.$/),
  });
  expect(findTensorboard({ PATH: onPath, TENSORBOARD_BINARY: "tensorboard" })).toEqual({
    problem: 'TENSORBOARD_BINARY names "tensorboard", which is not an absolute path.',
  });
});
