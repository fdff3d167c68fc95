import * as fc from "fast-check";
import { mkdirSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { createLocalServer, isLocalServerError } from "../../src/index.ts";
import { locateLogsIn } from "../../src/paths/buckets.ts";
import { isBucketName, isSafeName } from "../../src/paths/safe-names.ts";
import { callerOf } from "../support/contract-caller.ts";
import { temporaryDirectory } from "../temporary-directory.ts";

/** A root with links of every kind in it, and a secret beside it. */
function treeWithLinks() {
  const parent = realpathSync(temporaryDirectory());
  const root = join(parent, "root");
  mkdirSync(join(root, "bucket", "dir", "sub"), { recursive: true });
  mkdirSync(join(root, "constructor", "dir"), { recursive: true });
  mkdirSync(join(parent, "root-2", "dir"), { recursive: true });
  writeFileSync(join(parent, "secret"), "");
  writeFileSync(join(root, "bucket", "file"), "");
  for (const [target, link] of [
    ["dir", "in"],
    ["in", "chain-in"],
    ["../../secret", "out-file"],
    ["../..", "out"],
    ["out", "chain-out"],
    [parent, "out-absolute"],
    [join(parent, "root-2"), "out-neighbour"],
    ["loop-2", "loop-1"],
    ["loop-1", "loop-2"],
    ["nowhere", "dangling"],
    ["../../nowhere", "dangling-out"],
    [".", "self"],
  ] as const) {
    symlinkSync(target, join(root, "bucket", link));
  }
  symlinkSync(parent, join(root, "way-out"));
  symlinkSync(root, join(parent, "root-link"));
  return { parent, root };
}

const names =
  "bucket constructor dir sub in chain-in out chain-out out-file out-absolute out-neighbour loop-1 dangling".split(" ");
const segment = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...names, "dangling-out", "self", "way-out", "file", "root", "secret", "new"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("..", ".", "...", "%2e%2e", "..%2f", "\0", "..\\", "a\0b", "~", "C:", "é", "e\u0301"),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
  { weight: 1, arbitrary: fc.integer({ min: 250, max: 5_000 }).map((length) => "n".repeat(length)) },
);
const bucket = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("bucket", "constructor", "way-out") },
  { weight: 1, arbitrary: segment },
);
const trainUrl = fc
  .tuple(
    fc.constantFrom("/", "/", "obs://", "s3://", "//", "", "file://"),
    bucket,
    fc.array(segment, { maxLength: 6 }),
    fc.constantFrom("", "/"),
  )
  .map(([scheme, first, rest, end]) => scheme + [first, ...rest].join("/") + end);

const isBelow = (base: string, path: string) => path === base || path.startsWith(base + sep);

describe("whatever a train_url says, its directory is", () => {
  test("within the root's real path, and itself a real path as far as it is there", () => {
    const { parent, root } = treeWithLinks();
    let found = 0;
    for (const given of [root, join(parent, "root-link")]) {
      const locate = locateLogsIn(given);
      fc.assert(
        fc.property(trainUrl, (url) => {
          const place = locate(url);
          if ("problem" in place) return;
          found += 1;
          expect(isBelow(root, place.directory ?? ""), `${url} is ${place.directory}`).toBe(true);
        }),
        { numRuns: 2_000 },
      );
    }
    // Else nothing was looked at.
    expect(found).toBeGreaterThan(100);
  });

  test("within the directory of its bucket, when each has its own", () => {
    const { root } = treeWithLinks();
    const own = join(root, "bucket", "dir");
    const locate = locateLogsIn({ bucket: own, constructor: join(root, "constructor") });
    fc.assert(
      fc.property(trainUrl, (url) => {
        const place = locate(url);
        if ("problem" in place) return;
        const base = /^(?:\/|obs:\/\/|s3:\/\/)bucket/.test(url) ? own : join(root, "constructor");
        expect(isBelow(base, place.directory ?? "")).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

test("percent signs are part of a name: nothing is decoded on the way to the disk", () => {
  const { root } = treeWithLinks();
  expect(locateLogsIn(root)("/bucket/%2e%2e/%2e%2e/secret")).toEqual({
    directory: join(root, "bucket", "%2e%2e", "%2e%2e", "secret"),
  });
});

test("a link that is changed after it was followed leads nowhere else", () => {
  const { parent, root } = treeWithLinks();
  const before = locateLogsIn(root)("/bucket/in/sub/");
  const link = join(root, "bucket", "in");
  symlinkSync(parent, `${link}.new`);
  renameSync(`${link}.new`, link);
  expect(before).toEqual({ directory: join(root, "bucket", "dir", "sub") });
  expect(locateLogsIn(root)("/bucket/in/sub/")).toEqual({ problem: "outside" });
});

test("a root is where it was when the server began, wherever the process goes", () => {
  const { root } = treeWithLinks();
  const begun = process.cwd();
  process.chdir(root);
  try {
    const locate = locateLogsIn(".");
    process.chdir(begun);
    expect(locate("/bucket/dir")).toEqual({ directory: join(root, "bucket", "dir") });
  } finally {
    process.chdir(begun);
  }
});

describe("a record of buckets", () => {
  test.each(["", ".", "..", "a/b", "__proto__", "-a", " ", "a b", "ä", "a\0"])("cannot have the bucket %j", (name) => {
    const record = Object.fromEntries([[name, temporaryDirectory()]]);
    let problem: unknown;
    try {
      locateLogsIn(record);
    } catch (error) {
      problem = error;
    }
    expect(isLocalServerError(problem) && problem.code).toBe("INVALID_OPTION");
    expect(String(problem)).toContain(`The option root cannot have the bucket ${JSON.stringify(name)}.`);
  });

  test("has its own buckets only, and keeps those that it began with", () => {
    const directory = realpathSync(temporaryDirectory());
    const record: Record<string, string> = { constructor: directory };
    const locate = locateLogsIn(record);
    record["later"] = directory;
    delete record["constructor"];
    expect(locate("/constructor/")).toEqual({ directory });
    for (const name of ["toString", "hasOwnProperty", "later"]) {
      expect(locate(`/${name}/`)).toEqual({ problem: "missing bucket" });
    }
  });
});

describe("on Windows", () => {
  test.each(["con", "NUL", "aux.txt", "com1", "LPT9.log", "dir.", "dir ", "a:b", "a*", "C:", "..\\x"])(
    "%j is no name",
    (name) => {
      expect(isSafeName(name, true)).toBe(false);
    },
  );
  test.each(["con", "aux.bucket", "bucket."])("%s is no bucket, though it is one elsewhere", (name) => {
    expect([isBucketName(name, true), isBucketName(name, false)]).toEqual([false, true]);
  });
  test.each(["console", "com10", "a.con", "logs"])("%s is", (name) => expect(isSafeName(name, true)).toBe(true));
});

test("through the service too, a path that is refused leaves no job, and one that turned bad shows no charts", async () => {
  const { parent, root } = treeWithLinks();
  const server = createLocalServer({ root, timing: "instant" });
  const call = callerOf(server);
  for (const train_url of ["/bucket/out/", "/bucket/../../", "/way-out/root-2/", "/__proto__/", "/bucket/loop-1/"]) {
    const { status } = await call("createVisualizationJob", { body: { job_name: "job", train_url } });
    expect(status).toBe(400);
  }
  const { body } = await call("createVisualizationJob", { body: { job_name: "job", train_url: "/bucket/dir/" } });
  expect(body.job_id).toBe(1);
  writeFileSync(join(parent, "root-2", "dir", "events.out.tfevents.1.secret"), "");
  rmSync(join(root, "bucket", "dir"), { recursive: true });
  symlinkSync(join(parent, "root-2", "dir"), join(root, "bucket", "dir"));
  expect(await (await server.fetch(`${body.service_url}data/runs`)).json()).toEqual([]);
  expect((await call("restartVisualizationJob", { jobId: 1 })).status).toBe(400);
  await server.close();
});
