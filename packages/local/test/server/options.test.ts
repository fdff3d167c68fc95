import { describe, expect, test } from "vitest";
import { createLocalClock, createLocalServer, isLocalServerError, startLocalServer } from "../../src/index.ts";
import { temporaryDirectory } from "../temporary-directory.ts";

/** As from JavaScript: the types would not let it pass. */
const problemOf = async (start: (options: never) => unknown, options: unknown): Promise<string> => {
  try {
    await Reflect.apply(start, undefined, [options]);
  } catch (error) {
    if (isLocalServerError(error) && error.code === "INVALID_OPTION") return error.message;
    throw error;
  }
  throw new Error("nothing was thrown");
};

const accounts = (user: object) => ({
  accounts: { users: [{ account: "a", username: "u", password: "p", ...user }] },
});

describe("an option that cannot be used is told by its name, with what is wrong and what would be right", () => {
  test.each<[unknown, string]>([
    [null, "The options of startLocalServer cannot be null. Give an object."],
    [[], "The options of startLocalServer cannot be an array. Give an object."],
    ["8080", 'The options of startLocalServer cannot be "8080". Give an object.'],
    [
      { timming: "instant" },
      "startLocalServer has no option timming. It has host, port, root, stateFile, clock, timing",
    ],
    [{ toString: 1 }, "startLocalServer has no option toString."],
    [{ port: -1 }, "The option port cannot be -1. It must be >= 0."],
    [{ port: 65_536 }, "The option port cannot be 65536. It must be <= 65535."],
    [{ port: 1.5 }, "The option port cannot be 1.5. It must be integer."],
    [{ port: "8080" }, 'The option port cannot be "8080". It must be integer.'],
    [{ port: Number.NaN }, "The option port cannot be NaN."],
    [{ host: "" }, 'The option host cannot be "". It must NOT have fewer than 1 characters.'],
    [{ host: "127.0.0.1:80" }, 'The option host cannot be "127.0.0.1:80". Give an address or a name, without a port'],
    [{ host: "a b" }, 'The option host cannot be "a b".'],
    [{ host: "user@localhost" }, 'The option host cannot be "user@localhost".'],
    [{ root: "" }, 'The option root cannot be "".'],
    [{ root: 5 }, "The option root cannot be 5. It must be string,object."],
    [{ root: ["a"] }, "The option root cannot be an array."],
    [{ root: { bucket: 5 } }, "The option root.bucket cannot be 5. It must be string."],
    [{ stateFile: "" }, 'The option stateFile cannot be "".'],
    [{ stateFile: true }, "The option stateFile cannot be true. It must be string."],
    [{ timing: "quick" }, 'The option timing cannot be "quick". Give one of normal, instant, slow, manual.'],
    [{ timing: "toString" }, 'The option timing cannot be "toString".'],
    [{ auth: "none" }, 'The option auth cannot be "none". Give one of any, off, verify.'],
    [{ auth: null }, "The option auth cannot be null."],
    [{ accounts: [] }, "The option accounts cannot be an array. It must be object."],
    [{ accounts: { user: [] } }, "The option accounts has no user. Leave it out, or look how it is spelt."],
    [{ accounts: { keys: [{ accessKey: "AK" }] } }, "The option accounts.keys[0] lacks secretKey."],
    [accounts({ username: undefined }), "The option accounts.users[0] lacks username."],
    [{ allowOrigins: "*" }, 'The option allowOrigins cannot be "*". It must be array.'],
    [{ allowOrigins: ["*"] }, 'The option allowOrigins[0] cannot be "*". It must match pattern'],
    [{ allowOrigins: ["null"] }, 'The option allowOrigins[0] cannot be "null".'],
    [{ allowOrigins: ["http://localhost:5173/"] }, 'The option allowOrigins[0] cannot be "http://localhost:5173/".'],
    [{ faults: {} }, "The option faults cannot be an object. It must be array."],
    [{ projectId: "a/b" }, 'The option projectId cannot be "a/b". It must match pattern "^[0-9A-Za-z_-]{1,64}$".'],
    [{ region: "" }, 'The option region cannot be "".'],
    [{ jobLimit: -1 }, "The option jobLimit cannot be -1. It must be >= 0."],
    [{ jobLimit: Number.POSITIVE_INFINITY }, "The option jobLimit cannot be Infinity. It must be integer."],
    [{ viewer: "tensorbord" }, 'The option viewer cannot be "tensorbord". Give one of builtin, tensorboard, auto.'],
    [{ onRequest: "log" }, 'The option onRequest cannot be "log". Give a function.'],
    [{ clock: 5 }, "The option clock cannot be 5. Give what createLocalClock returns."],
    [{ clock: { now: () => 0 } }, "The option clock cannot be an object. Give what createLocalClock returns."],
  ])("%j", async (options, words) => {
    expect(await problemOf(startLocalServer, options)).toContain(words);
  });

  test("also when the server has no port, which then is no option", async () => {
    expect(await problemOf(createLocalServer, { port: 0 })).toContain(
      "createLocalServer has no option port. It has root",
    );
    expect(await problemOf(createLocalServer, { jobLimit: "1" })).toContain("The option jobLimit");
  });

  test("but never with a secret in it", async () => {
    for (const options of [
      accounts({ password: 123_456 }),
      accounts({ username: 123_456 }),
      { accounts: { keys: [{ accessKey: "AK", secretKey: ["123456"] }] } },
      { accounts: { keys: ["123456"] } },
      { accounts: "123456" },
    ]) {
      const problem = await problemOf(startLocalServer, options);
      expect(problem).toMatch(/^The option accounts/);
      expect(problem).not.toContain("123456");
    }
  });
});

test("an option that is undefined is as one left out", async () => {
  const options: object = { port: undefined, root: undefined };
  const server = await startLocalServer(options);
  expect(server.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await server.close();
});

test("every option together is taken", async () => {
  const server = await startLocalServer({
    host: "localhost",
    port: 0,
    root: { logs: temporaryDirectory() },
    stateFile: `${temporaryDirectory()}/jobs.lmdb`,
    clock: createLocalClock({ isFrozen: true }),
    timing: "manual",
    auth: "verify",
    accounts: {
      users: [{ account: "a", username: "u", password: "p" }],
      keys: [{ accessKey: "AK", secretKey: "SK", securityToken: "t" }],
    },
    allowOrigins: ["http://localhost:5173", "https://[::1]:5173", "vscode-webview://abc"],
    faults: [{ status: 503, times: Number.POSITIVE_INFINITY }],
    projectId: "p",
    region: "eu-de",
    jobLimit: 0,
    viewer: "builtin",
    onRequest: () => {},
  });
  expect(server.endpoint).toBe(`http://localhost:${server.port}`);
  await server.close();
});
