import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cases } from "./cases.ts";
import { completeInFish, completeInZsh } from "./shells.ts";

/** zsh and fish with what they need beyond a bare Debian; nothing is installed. */
const packages = ["zsh", "zsh-common", "fish", "fish-common", "libpcre2-32-0", "libtinfo6"];

describe("zsh and fish of Debian", () => {
  const directory = mkdtempSync(join(tmpdir(), "vizjob-shells-"));
  const root = join(directory, "root");

  beforeAll(() => {
    execFileSync("apt-get", ["download", "-q", ...packages], { cwd: directory });
    for (const name of readdirSync(directory)) {
      if (name.endsWith(".deb")) execFileSync("dpkg", ["-x", join(directory, name), root]);
    }
    // fish looks for its settings beside its program.
    symlinkSync("../etc", join(root, "usr", "etc"));
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it.each([
    ["zsh", "bin/zsh", completeInZsh],
    ["fish", "usr/bin/fish", completeInFish],
  ] as const)("complete with %s what bash completes", async (_, program, complete) => {
    const offered = await complete(
      { program: join(root, program), root },
      cases.map(([line]) => line),
    );
    expect(cases.map(([line], index) => [line, offered[index]])).toEqual(cases);
  });
});
