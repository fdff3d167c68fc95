import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { outcomes } from "./differences.ts";
import { findRuntime } from "./support/find-runtime.ts";
import { otherRuntimes } from "./support/other-runtimes.ts";
import { createProgramFolder, type ProgramFolder } from "./support/program-folder.ts";
import { runInProcess } from "./support/run-in-process.ts";

let program: ProgramFolder;
const ran: string[] = [];
beforeAll(async () => {
  program = await createProgramFolder();
});
afterAll(async () => {
  console.log(`The built package ran in:\n${ran.map((what) => `  ${what}`).join("\n")}`);
  await program.remove();
});

for (const runtime of otherRuntimes) {
  const source = findRuntime(runtime);
  if (source === undefined) {
    const platform = `${process.platform}-${process.arch}`;
    test.todo(`the built package in ${runtime.name}: npm has none for ${platform}, and there is none on PATH`);
    continue;
  }
  describe(`the built package works in ${source.describe}`, () => {
    let prepared: Awaited<ReturnType<typeof source.prepare>>;
    beforeAll(async () => {
      prepared = await source.prepare();
    });
    afterAll(() => prepared.remove());

    test.each(runtime.ways)("$how", async ({ how, entry, args }) => {
      const outcome = await runInProcess({ file: prepared.file, args }, program.folder, entry);
      ran.push(`${source.describe}, ${how}`);
      expect(outcome).toEqual(outcomes[runtime.kind]);
    });
  });
}
