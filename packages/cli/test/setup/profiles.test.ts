import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { homeWith } from "../support/home.ts";
import { memoryKeychain } from "../support/memory-keychain.ts";
import { runCli } from "../support/run-cli.ts";

const config =
  "[default]\nregion = eu-de\naccess_key = ABCDEFGHIJKLWXYZ\nsecret_key = geheim\n\n# of prod\n[prod]\nproject_id = p\ncredentials = keychain\n";

describe("profiles", () => {
  it.each([
    ["profiles -o json", {}, undefined, "default", { source: "default" }],
    ["profiles list -o json --profile prod", {}, undefined, "prod", { source: "flag", name: "--profile" }],
    [
      "profiles -o json",
      { VIZJOB_PROFILE: "prod" },
      undefined,
      "prod",
      { source: "environment", name: "VIZJOB_PROFILE" },
    ],
    ["profiles -o json", {}, "profile = prod\n", "prod", { source: "project file", line: 1 }],
    ["profiles -o json --local", {}, undefined, "local", { source: "flag", name: "--local" }],
    ["profiles -o json --profile local", {}, undefined, "local", { source: "flag", name: "--profile" }],
  ])(
    "lists them without secrets, with the active one and who says so: %s %j %j",
    async (line, env, project, active, origin) => {
      const home = await homeWith({ config, ...(project === undefined ? {} : { project }) });
      const { code, stdout, stderr } = await runCli(line.split(" "), {
        env: { ...home.env, ...env },
        cwd: home.project,
      });
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).not.toMatch(/geheim|WXYZ/);
      expect(JSON.parse(stdout)).toMatchObject({
        file: home.config,
        active,
        origin,
        profiles: [
          { name: "default", active: active === "default", region: "eu-de", project_id: null, credentials: "file" },
          { name: "prod", active: active === "prod", region: null, project_id: "p", credentials: "keychain" },
          { name: "local", active: active === "local", credentials: null },
        ],
      });
    },
  );

  it("marks the active one in a table, and names what makes the first", async () => {
    const home = await homeWith({ config });
    const { stdout } = await runCli(["profiles", "--profile", "prod"], { env: home.env, cwd: home.project });
    expect(stdout).toMatch(/^\* +prod +p +keychain +--profile$/m);
    const empty = await homeWith();
    expect(await runCli(["profiles"], { env: empty.env, cwd: empty.project })).toMatchObject({
      code: 0,
      stderr: expect.stringContaining("vizjob configure --profile default"),
    });
  });

  it("deletes one after a yes, with what the keychain holds of it", async () => {
    const home = await homeWith({ config });
    const entries = { [`prod (${home.config})`]: "{}", other: "" };
    const options = { env: home.env, cwd: home.project, openKeychain: memoryKeychain(entries) };
    expect((await runCli(["profiles", "delete", "prod", "--no-input"], options)).code).toBe(2);
    expect(await readFile(home.config, "utf8")).toBe(config);
    expect(await runCli(["profiles", "delete", "prod", "--yes"], options)).toMatchObject({
      code: 0,
      stdout: "prod  deleted\n",
    });
    expect(await readFile(home.config, "utf8")).toBe(
      "[default]\nregion = eu-de\naccess_key = ABCDEFGHIJKLWXYZ\nsecret_key = geheim\n\n# of prod\n",
    );
    expect(entries).toEqual({ other: "" });
    expect((await runCli(["profiles", "delete", "prod", "--yes"], options)).code).toBe(5);
  });

  it("says when what the keychain holds of a deleted one stays there", async () => {
    const home = await homeWith({ config });
    const options = { env: home.env, cwd: home.project, openKeychain: async () => undefined };
    expect(await runCli(["profiles", "delete", "prod", "--yes", "-q"], options)).toEqual({
      code: 0,
      stdout: "prod\n",
      stderr: 'The credentials of the profile "prod" may still be in the keychain, which cannot be changed here.\n',
    });
  });
});

describe("config show --origin", () => {
  it("names for every setting the option, variable, file and line, or default that it comes from", async () => {
    const home = await homeWith({
      config: "# comment\n[default]\nregion = eu-de\niam_endpoint = https://iam.example.com\ntoken = geheim\n",
      project: "\noutput = json\n",
    });
    const { code, stdout } = await runCli(["config", "show", "--endpoint", "https://m.example.com"], {
      env: { ...home.env, HUAWEICLOUD_SDK_PROJECT_ID: "p", LANG: "de_DE.UTF-8" },
      cwd: home.project,
    });
    expect(code).toBe(0);
    expect(stdout).not.toContain("geheim");
    const shown: readonly { readonly name: string }[] = JSON.parse(stdout);
    const byName = Object.fromEntries(shown.map(({ name, ...rest }) => [name, rest]));
    const projectFile = `${home.project}/.vizjob`;
    expect(byName).toMatchObject({
      profile: { value: "default", origin: { source: "default" } },
      output: { value: "json", origin: { source: "project file", file: projectFile, line: 2 } },
      project_id: { value: "p", origin: { source: "environment", name: "HUAWEICLOUD_SDK_PROJECT_ID" } },
      endpoint: { value: "https://m.example.com", origin: { source: "flag", name: "--endpoint" } },
      region: { value: "eu-de", origin: { source: "profile", name: "region", file: home.config, line: 3 } },
      iam_endpoint: { value: "https://iam.example.com", origin: { source: "profile", file: home.config, line: 4 } },
      credentials: { value: "token: set", origin: { source: "profile", name: "token", file: home.config, line: 5 } },
      proxy: { value: null, origin: { source: "default" } },
      language: { value: "en", origin: { source: "environment", name: "LANG" } },
      project_file: { value: projectFile },
      profile_file: { value: home.config },
    });
  });

  it("is a table for people, also where nothing is set, and of a profile in the keychain", async () => {
    const empty = await homeWith();
    const nothing = await runCli(["config", "show", "--origin"], { env: empty.env, cwd: empty.project });
    expect(nothing.code).toBe(0);
    expect(nothing.stdout).toMatch(/^output +table +default$/m);
    expect(nothing.stdout).toMatch(/^region +not found +default$/m);
    const home = await homeWith({ config: "[default]\nregion = eu-de\ncredentials = keychain\n" });
    const { stdout } = await runCli(["config", "show", "--origin"], { env: home.env, cwd: home.project });
    expect(stdout).toMatch(new RegExp(`^region +eu-de +${home.config}:2$`, "m"));
    expect(stdout).toMatch(/^credentials +set +keychain$/m);
    expect(stdout).toMatch(/^endpoint +https:\/\/modelarts.eu-de.otc.t-systems.com +the region$/m);
  });

  it("shows of an access key its last letters, and the proxy without its password", async () => {
    const home = await homeWith({ vendor: "[basic]\nak = ABCDEFGHIJKLWXYZ\nsk = geheim\n" });
    const { stdout } = await runCli(["config", "show", "--origin"], {
      env: { ...home.env, VIZJOB_REGION: "eu-de", HTTPS_PROXY: "http://ada:geheim@proxy.example.com:3128" },
      cwd: home.project,
    });
    expect(stdout).toMatch(new RegExp(`^credentials +access key: set \\(…WXYZ\\) +${home.vendor}$`, "m"));
    expect(stdout).toMatch(/^proxy +http:\/\/proxy.example.com:3128 +HTTPS_PROXY$/m);
    expect(stdout).not.toMatch(/geheim|ABCD/);
  });

  it("with --local shows what counts there", async () => {
    const home = await homeWith();
    const { code, stdout } = await runCli(["config", "show", "--origin", "--profile", "local"], {
      env: home.env,
      cwd: home.project,
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^local +true +--profile$/m);
    expect(stdout).not.toMatch(/^region/m);
  });
});
