import { mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { type Home, homeWith } from "../support/home.ts";
import { memoryKeychain } from "../support/memory-keychain.ts";
import { runCli, type Outcome } from "../support/run-cli.ts";
import { seenRequests } from "../support/seen-requests.ts";
import type { RunOptions } from "../../src/run.ts";

async function* typed(text: string) {
  yield text;
}

const configure = (home: Home, line: string, input: string, more: RunOptions = {}): Promise<Outcome> =>
  runCli(["configure", ...line.split(" ").filter(Boolean)], {
    env: home.env,
    cwd: home.project,
    stdin: typed(input),
    ...more,
  });

const secretKey = "geheim-secret-key";
const keys = `access_key = ABCDEFGHIJKLWXYZ\nsecret_key = ${secretKey}\n`;

describe("configure", () => {
  it.each([
    ["lines", `region = eu-de\nproject-id: p1\n${keys}`],
    [
      "JSON",
      JSON.stringify({ region: "eu-de", project_id: "p1", access_key: "ABCDEFGHIJKLWXYZ", secret_key: secretKey }),
    ],
  ])("writes a profile from %s on stdin, for its owner alone, and later commands use it", async (_, input) => {
    const home = await homeWith();
    const { code, stdout, stderr } = await configure(home, "--stdin -o json", input);
    expect({ code, stderr: stderr.split("\n").length }).toEqual({ code: 0, stderr: 3 });
    expect(JSON.parse(stdout)).toEqual({
      profile: "default",
      file: home.config,
      values: [
        { key: "region", value: "eu-de", place: "file" },
        { key: "project_id", value: "p1", place: "file" },
        { key: "access_key", value: "set (…WXYZ)", place: "file" },
        { key: "secret_key", value: "set", place: "file" },
      ],
    });
    expect(stdout + stderr).not.toContain(secretKey);
    expect(await readFile(home.config, "utf8")).toBe(
      `[default]\nregion = eu-de\nproject_id = p1\naccess_key = ABCDEFGHIJKLWXYZ\nsecret_key = ${secretKey}\n`,
    );
    expect((await stat(home.config)).mode & 0o777).toBe(0o600);
    expect((await stat(dirname(home.config))).mode & 0o777).toBe(0o700);
    expect(await readdir(dirname(home.config))).toEqual(["config"]);
    const { requests } = await seenRequests("list", { env: home.env, cwd: home.project });
    expect(requests).toMatchObject([
      { path: "/v1/p1/visualization-jobs", authorization: expect.stringContaining("ABCDEFGHIJKLWXYZ") },
    ]);
  });

  it("keeps other profiles, comments and order, and makes a file that others can read its owner's", async () => {
    const config =
      "# mine\n[a]\nregion = eu-de ; not a comment\nREGION = cn-north-4\n\n; of b\n[b]\r\ntoken = t\n\n[a]\nproject_id = old\n";
    const home = await homeWith({ config, mode: 0o644 });
    expect((await configure(home, "--profile a --stdin", "region = cn-east-3\nproject_id = new\n")).code).toBe(0);
    expect((await readFile(home.config, "utf8")).replaceAll("\r", "")).toBe(
      "# mine\n[a]\nregion = cn-east-3\n\n; of b\n[b]\ntoken = t\n\n[a]\nproject_id = new\n",
    );
    expect((await stat(home.config)).mode & 0o777).toBe(0o600);
  });

  it("replaces credentials whole, and removes what is empty", async () => {
    const home = await homeWith({ config: `[default]\nregion = eu-de\nproject_id = p\n${keys}` });
    await configure(home, "--stdin", "token = t2\nproject_id =\n");
    expect(await readFile(home.config, "utf8")).toBe("[default]\nregion = eu-de\ntoken = t2\n");
  });

  it("takes settings from options, and nothing from the environment", async () => {
    const home = await homeWith();
    const env = { ...home.env, HUAWEICLOUD_SDK_PROJECT_ID: "p-env", VIZJOB_TOKEN: "geheim" };
    const { code } = await configure(
      home,
      "--stdin --region moon-1 --endpoint https://m.example.com/x --iam-endpoint https://iam.example.com/v3",
      "",
      { env },
    );
    expect(code).toBe(0);
    expect(await readFile(home.config, "utf8")).toBe(
      "[default]\nregion = moon-1\nendpoint = https://m.example.com/x\niam_endpoint = https://iam.example.com/v3\n",
    );
  });

  it.each([
    ["region = moon", 'region "moon" is not known'],
    ["project_id = a/b", 'project_id is "a/b"'],
    ["endpoint = http://geheim.example.com", "is not https"],
    ["endpoint = https://u:geheim@example.com", "holds a user"],
    ["secret_key = geheim", "incomplete: secret_key alone"],
    ["account = geheim", "incomplete: account alone"],
    ["token = t\nusername = u\npassword = geheim", "more than one kind of credentials: token, username, password"],
    ["access_key = a\nsecret_key = ge heim", "secret_key is empty or holds a blank"],
    ["secretkey = geheim", 'has no "secretkey"'],
    ["geheim", "see its line 1"],
    ["[default]\ntoken = geheim", "stdin has sections"],
    ['{"token": "geheim"', "begins as a JSON object"],
    ['{"token": 7, "x": "geheim"}', "token is not a text"],
    ['{"username": "u", "password": "geheim\\n[x]"}', "password holds a control character"],
    ['{"username": "u", "password": " geheim"}', "password begins or ends with a blank"],
    ["", "nothing to set"],
  ])("refuses %j with a reason, without its secret, and writes nothing", async (input, reason) => {
    const home = await homeWith({ config: "[default]\nregion = eu-de\n" });
    const { code, stdout, stderr } = await configure(home, "--stdin", input);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(reason);
    if (!input.includes("http:")) expect(stderr).not.toContain("geheim");
    expect(await readFile(home.config, "utf8")).toBe("[default]\nregion = eu-de\n");
  });

  it.each([
    ["local", "is the server on this machine"],
    ["a]b", "The name of a profile"],
  ])("refuses the name %s", async (name, reason) => {
    const home = await homeWith();
    const { code, stderr } = await runCli(["configure", "--stdin", "--profile", name], {
      env: home.env,
      cwd: home.project,
      stdin: typed("region = eu-de"),
    });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(reason) });
  });

  it("asks nobody where nobody is, and says how to give the values", async () => {
    const home = await homeWith();
    const { code, stderr } = await configure(home, "", "region = eu-de");
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("vizjob configure --stdin < FILE") });
  });

  it("does not read secrets that somebody would type where others can see them", async () => {
    const home = await homeWith();
    const stdin = Object.assign(typed("token = geheim"), { isTTY: true });
    expect((await configure(home, "--stdin", "", { stdin })).code).toBe(2);
  });

  it("ends at once on Ctrl-C while it waits for stdin, and lets go of it", async () => {
    const home = await homeWith();
    const interruption = new AbortController();
    const stdin = new PassThrough();
    const ended = configure(home, "--stdin", "", { stdin, signal: interruption.signal });
    interruption.abort("SIGINT");
    expect(await ended).toMatchObject({ code: 130, stdout: "" });
    expect(stdin.destroyed).toBe(true);
    expect(await readdir(home.directory)).not.toContain("vizjob");
  });
});

const lockedKeychain: RunOptions["openKeychain"] = async () => ({
  read: async () => undefined,
  write: async () => {
    throw new Error("locked: geheim");
  },
  remove: async () => {},
});

describe("a keychain", () => {
  it("takes the credentials when there is one, and the file says so", async () => {
    const home = await homeWith({ config: "[default]\ntoken = old\n" });
    const entries: { [account: string]: string } = {};
    const openKeychain = memoryKeychain(entries);
    const { code, stdout, stderr } = await configure(home, "--stdin", `region = eu-de\nproject_id = p\n${keys}`, {
      openKeychain,
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/secret_key +set +keychain/);
    expect(await readFile(home.config, "utf8")).toBe(
      "[default]\nregion = eu-de\nproject_id = p\ncredentials = keychain\n",
    );
    expect(JSON.parse(entries[`default (${home.config})`] ?? "")).toEqual({
      access_key: "ABCDEFGHIJKLWXYZ",
      secret_key: secretKey,
    });
    expect(stdout + stderr).not.toContain(secretKey);
    const { requests } = await seenRequests("list", { env: home.env, cwd: home.project, openKeychain });
    expect(requests).toMatchObject([{ authorization: expect.stringContaining("ABCDEFGHIJKLWXYZ") }]);
  });

  it("is left for the file with --store file, and holds nothing of the profile then", async () => {
    const home = await homeWith({ config: "[default]\nregion = eu-de\ncredentials = keychain\n" });
    const entries = { [`default (${home.config})`]: "{}" };
    await configure(home, "--stdin --store file", "token = t", { openKeychain: memoryKeychain(entries) });
    expect(await readFile(home.config, "utf8")).toBe("[default]\nregion = eu-de\ntoken = t\n");
    expect(entries).toEqual({});
  });

  it("that is not there is said, and refused when it was asked for", async () => {
    const home = await homeWith();
    expect(await configure(home, "--stdin --store keychain", "token = t")).toMatchObject({ code: 3, stdout: "" });
    const { code, stderr } = await configure(home, "--stdin", "token = t");
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining("There is no keychain") });
  });

  it("gets back what it held when the file cannot be written", async () => {
    const home = await homeWith();
    const entries = { [`default (${home.config})`]: "before" };
    const openKeychain: RunOptions["openKeychain"] = async () => {
      const keychain = await memoryKeychain(entries)();
      if (keychain === undefined) return undefined;
      // Something else takes the file's place in this moment.
      const write = async (account: string, secret: string) => {
        await keychain.write(account, secret);
        await mkdir(home.config, { recursive: true });
      };
      return { ...keychain, write };
    };
    expect((await configure(home, "--stdin", "token = t", { openKeychain })).code).toBe(3);
    expect(entries).toEqual({ [`default (${home.config})`]: "before" });
  });

  it("that takes nothing leaves everything as it was", async () => {
    const home = await homeWith({ config: "[default]\nregion = eu-de\n" });
    const { code, stderr } = await configure(home, "--stdin", "token = geheim", { openKeychain: lockedKeychain });
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining("Nothing was changed") });
    expect(stderr).not.toContain("geheim");
    expect(await readFile(home.config, "utf8")).toBe("[default]\nregion = eu-de\n");
  });
});

describe("a place that cannot be written", () => {
  it("is a symbolic link: what it leads to is left alone", async () => {
    const home = await homeWith();
    const real = join(home.directory, "dotfiles");
    await mkdir(dirname(home.config));
    await writeFile(real, "[default]\nregion = eu-de\n");
    await symlink(real, home.config);
    const { code, stderr } = await configure(home, "--stdin", "token = t");
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining("is a symbolic link") });
    expect(await readFile(real, "utf8")).toBe("[default]\nregion = eu-de\n");
    expect(await readdir(dirname(home.config))).toEqual(["config"]);
  });

  it("is a broken file: it is named with its line, not with what stands there", async () => {
    const home = await homeWith({ config: "[default]\ntoken = t\ngeheim\n" });
    for (const line of ["configure --stdin", "list", "profiles list"]) {
      const { code, stderr } = await runCli(line.split(" "), {
        env: home.env,
        cwd: home.project,
        stdin: typed("token = t"),
      });
      expect({ line, code, stderr }).toEqual({
        line,
        code: 3,
        stderr: expect.stringContaining(`${home.config}:3 is neither`),
      });
      expect(stderr).not.toContain("geheim");
    }
    expect(await readFile(home.config, "utf8")).toBe("[default]\ntoken = t\ngeheim\n");
  });
});
