import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLocalServer } from "../../src/index.ts";
import { locateLogsIn } from "../../src/paths/buckets.ts";
import { callerOf } from "../support/contract-caller.ts";

const parent = realpathSync(mkdtempSync(join(tmpdir(), "vizjobs-test-")));
const root = join(parent, "root");
afterAll(() => rmSync(parent, { recursive: true, force: true }));
beforeAll(() => {
  mkdirSync(join(root, "bucket", "dir"), { recursive: true });
  mkdirSync(join(root, "..", "outside", "logs"), { recursive: true });
  symlinkSync(join(root, "..", "outside"), join(root, "bucket", "way-out"));
  symlinkSync(join(root, "..", "outside"), join(root, "foreign"));
  symlinkSync(join(root, "nowhere"), join(root, "bucket", "dangling"));
  symlinkSync(join(root, "bucket", "dir"), join(root, "bucket", "alias"));
  symlinkSync(join(root, "bucket", "loop"), join(root, "bucket", "loop"));
});

describe("a train_url names a directory of the root", () => {
  test.each(["/bucket/dir/", "/bucket/dir", "obs://bucket/dir/", "s3://bucket/dir/", "/bucket//dir//"])("%s", (url) => {
    expect(locateLogsIn(root)(url)).toEqual({ directory: join(root, "bucket", "dir") });
  });

  test("which need not be there yet", () => {
    expect(locateLogsIn(root)("/bucket/dir/run-1/logs/")).toEqual({
      directory: join(root, "bucket", "dir", "run-1", "logs"),
    });
  });

  test("or the bucket itself", () => {
    expect(locateLogsIn(root)("/bucket/")).toEqual({ directory: join(root, "bucket") });
    expect(locateLogsIn(root)("obs://bucket")).toEqual({ directory: join(root, "bucket") });
  });

  test("also over a link that stays inside, which is followed", () => {
    expect(locateLogsIn(root)("/bucket/alias/")).toEqual({ directory: join(root, "bucket", "dir") });
    expect(locateLogsIn(root)("/bucket/alias/new/")).toEqual({ directory: join(root, "bucket", "dir", "new") });
  });

  test("of the directory that the bucket is mapped to", () => {
    const locate = locateLogsIn({ logs: join(root, "bucket") });
    expect(locate("/logs/dir/")).toEqual({ directory: join(root, "bucket", "dir") });
    expect(locate("/bucket/dir/")).toEqual({ problem: "missing bucket" });
    expect(locate("/toString/")).toEqual({ problem: "missing bucket" });
  });

  test("or nothing on disk, when there is no root", () => {
    expect(locateLogsIn(undefined)("/any/dir/")).toEqual({ directory: undefined });
  });
});

describe("a root that cannot be used is refused up front", () => {
  test("as a file", () => {
    const file = join(parent, "file");
    writeFileSync(file, "");
    expect(() => locateLogsIn(file)).toThrow(
      `The root is to be the directory ${file}, which is a file, not a directory.`,
    );
    expect(() => locateLogsIn({ logs: file })).toThrow(expect.objectContaining({ code: "ROOT_UNUSABLE" }));
  });

  // For root every directory can be read.
  test.skipIf(process.getuid?.() === 0)("as a directory without rights", () => {
    const closed = join(parent, "closed");
    mkdirSync(closed, { mode: 0o000 });
    expect(() => locateLogsIn(closed)).toThrow(/which cannot be read \(EACCES\)/);
  });
});

describe("a train_url never leads out of its bucket", () => {
  test.each([
    ["/bucket/../foreign/", "malformed path"],
    ["/bucket/dir/..", "malformed path"],
    ["/bucket/./dir/", "malformed path"],
    ["/bucket/dir\\..\\..", "malformed path"],
    ["/bucket/\0/", "malformed path"],
    [`/bucket/${"x".repeat(300)}/`, "malformed path"],
    ["bucket/dir/", "malformed path"],
    ["file:///etc/", "malformed path"],
    ["https://bucket/dir/", "malformed path"],
    ["/../outside/", "malformed bucket"],
    ["//etc/", "malformed bucket"],
    ["/", "malformed bucket"],
    ["/no-such-bucket/", "missing bucket"],
    ["/bucket/way-out/logs/", "outside"],
    ["/bucket/way-out/", "outside"],
    ["/foreign/logs/", "outside"],
    ["/bucket/dangling/", "outside"],
    ["/bucket/loop/", "outside"],
  ])("%j", (url, problem) => {
    expect(locateLogsIn(root)(url)).toEqual({ problem });
  });
});

describe("through the service", () => {
  test.each([
    ["bucket/logs/", "ModelArts.0404"],
    ["/_/logs/", "ModelArts.0406"],
    ["/missing/logs/", "ModelArts.0413"],
    ["/bucket/way-out/", "ModelArts.0415"],
  ])("create over %s is refused with %s and names train_url", async (train_url, error_code) => {
    const server = createLocalServer({ root });
    const answer = await callerOf(server)("createVisualizationJob", { body: { job_name: "job", train_url } });
    expect(answer).toMatchObject({ status: 400, body: { error_code, detail: expect.stringMatching(/^\/train_url /) } });
    await server.close();
  });
});
