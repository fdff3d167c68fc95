import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";

const cwd = fileURLToPath(new URL("../..", import.meta.url));

/** Runs a module in this package, where its own name resolves to what is built. */
async function run(code: string): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", code], { cwd });
  return JSON.parse(stdout);
}

test("require and import give the same classes and the same names", async () => {
  const code = `
    import { createRequire } from "node:module";
    const required = createRequire(import.meta.url)("@vizjobs/client");
    const imported = await import("@vizjobs/client");
    const names = Object.keys(imported).sort();
    console.log(JSON.stringify({
      same: names.filter((name) => required[name] === imported[name]).length === names.length,
      names,
    }));`;
  const { same, names } = Object(await run(code));
  expect(same).toBe(true);
  expect(names).toMatchSnapshot();
});

test("the CommonJS build works by itself, and its errors are known to the other", async () => {
  const code = `
    import { createRequire } from "node:module";
    const { Session, VisualizationJob } = createRequire(import.meta.url)("./dist/index.cjs");
    const { isNotFoundError, NotFoundError } = await import("@vizjobs/client");
    const fetch = async () => new Response("{}", { status: 404 });
    const keys = { accessKey: "AK", secretKey: "SK" };
    const session = new Session({ region: "eu-de", projectId: "p", credentials: keys, fetch });
    const error = await new VisualizationJob(session, "1").info().catch((thrown) => thrown);
    console.log(JSON.stringify([isNotFoundError(error), error instanceof NotFoundError, error.constructor === NotFoundError]));`;
  expect(await run(code)).toEqual([true, true, false]);
});

test("a job of one copy works with a session of the other", async () => {
  const code = `
    import { createRequire } from "node:module";
    const { Session } = createRequire(import.meta.url)("./dist/index.cjs");
    const { VisualizationJob } = await import("@vizjobs/client");
    const fetch = async () => new Response('{"job_id":1,"job_name":"a","status":8}');
    const session = new Session({ region: "eu-de", projectId: "p", credentials: { token: "t" }, fetch });
    console.log(JSON.stringify(await new VisualizationJob(session, "1").info()));`;
  expect(await run(code)).toEqual({ job_id: "1", job_name: "a", status: 8 });
});

test.each(["mjs", "cjs"])(
  "no part of the package touches the runtime while it loads, be it fetch or a timer: %s",
  async (kind) => {
    const code = `
    import { readdirSync } from "node:fs";
    const parts = readdirSync("dist").filter((name) => name.endsWith(".${kind}"));
    const touched = new Set();
    for (const name of Object.getOwnPropertyNames(globalThis)) {
      const descriptor = Object.getOwnPropertyDescriptor(globalThis, name);
      if (!descriptor.configurable || name === "globalThis") continue;
      Object.defineProperty(globalThis, name, {
        configurable: true,
        get() { touched.add(name); return descriptor.get ? descriptor.get.call(globalThis) : descriptor.value; },
      });
    }
    // Node makes some of them when they are replaced, with the help of others.
    touched.clear();
    for (const part of parts) await import("./dist/" + part);
    const names = [...touched];
    console.log(JSON.stringify({ parts: parts.length, names }));`;
    const { parts, names } = Object(await run(code));
    expect(parts).toBeGreaterThan(10);
    // What the language itself has, and what Node's own loader looks up.
    const allowed = new Set(["process", ...runInNewContext("Object.getOwnPropertyNames(globalThis)")]);
    expect(names.filter((name: string) => !allowed.has(name))).toEqual([]);
  },
);

test("loading the package does not look at the environment", async () => {
  const code = `
    const touched = [];
    // Node itself looks up others while it loads modules.
    const note = (name) => { if (/^(VIZJOB|HUAWEICLOUD)_/.test(String(name))) touched.push(name); };
    process.env = new Proxy(process.env, {
      get(target, name) { note(name); return target[name]; },
      has(target, name) { note(name); return name in target; },
      ownKeys(target) { touched.push("all names"); return Reflect.ownKeys(target); },
    });
    await import("@vizjobs/client");
    console.log(JSON.stringify(touched));`;
  expect(await run(code)).toEqual([]);
});
