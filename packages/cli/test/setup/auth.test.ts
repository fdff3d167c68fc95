import { createLocalServer } from "@vizjobs/local";
import { describe, expect, it, onTestFinished } from "vitest";
import { homeWith } from "../support/home.ts";
import { runCli } from "../support/run-cli.ts";

describe("auth explain", () => {
  it("says which credentials count and why the others do not, with file and mode", async () => {
    const home = await homeWith({
      config: "[default]\nregion = eu-de\ntoken = geheim-1\n",
      vendor: "[basic]\nak = ABCDEFGHIJKLWXYZ\nsk = geheim-2\n",
    });
    const { code, stdout, stderr } = await runCli(["auth", "explain", "-o", "json"], {
      env: home.env,
      cwd: home.project,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).not.toMatch(/geheim|ABCD/);
    expect(JSON.parse(stdout)).toEqual({
      credentials: "access key",
      from: `ak, sk in ${home.vendor} [basic]`,
      access_key: "set (…WXYZ)",
      refused: null,
      expires: null,
      places: [
        expect.objectContaining({ name: "environment", used: false, file: null, mode: null }),
        expect.objectContaining({ name: "credentials file", used: true, file: home.vendor, mode: "0600" }),
        expect.objectContaining({
          name: "profile",
          used: false,
          found: ["token", "region"],
          reason: "credentials come from the credentials file",
          mode: "0600",
        }),
      ],
    });
  });

  it("says of a file that others can read that nothing is taken from it", async () => {
    const home = await homeWith({ config: "[default]\nregion = eu-de\ntoken = geheim\n", mode: 0o644 });
    const { code, stdout, stderr } = await runCli(["auth", "explain"], { env: home.env, cwd: home.project });
    expect(code).toBe(0);
    expect(stdout).toMatch(/profile +0644/);
    expect(stderr).toContain(`Other users of this machine can read ${home.config}`);
    expect(stdout + stderr).not.toContain("geheim");
  });

  it("names the keychain without opening it", async () => {
    const home = await homeWith({ config: "[default]\nregion = eu-de\ncredentials = keychain\n" });
    const { code, stdout } = await runCli(["auth", "explain"], {
      env: home.env,
      cwd: home.project,
      openKeychain: async () => {
        throw new Error("opened");
      },
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^credentials +keychain$/m);
    expect(stdout).toMatch(/^\* +keychain/m);
  });

  it("says when credentials end, as far as that is known", async () => {
    const home = await homeWith();
    const ends = async (env: { readonly [name: string]: string }) => {
      const options = { env: { ...home.env, ...env }, cwd: home.project };
      return JSON.parse((await runCli(["auth", "explain", "-o", "json"], options)).stdout).expires;
    };
    expect(await ends({ VIZJOB_TOKEN: "geheim" })).toContain("24 hours");
    expect(await ends({ VIZJOB_USERNAME: "u", VIZJOB_PASSWORD: "geheim" })).toContain("logs in");
    expect(await ends({})).toBe(null);
  });
});

function start() {
  const server = createLocalServer();
  onTestFinished(() => server.close());
  const env = {
    VIZJOB_ENDPOINT: server.endpoint,
    VIZJOB_IAM_ENDPOINT: server.iamEndpoint,
    HUAWEICLOUD_SDK_PROJECT_ID: server.projectId,
  };
  return { env, fetch: server.fetch };
}

describe("auth token", () => {
  const user = { VIZJOB_USERNAME: "ada", VIZJOB_PASSWORD: "geheim" };

  it("logs in and prints the token alone; its end is on stderr", async () => {
    const { env, fetch } = start();
    const { code, stdout, stderr } = await runCli(["auth", "token"], { env: { ...env, ...user }, fetch });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^The token ends at \d{4}-\d\d-\d\dT[\d:.]+Z\.\n$/);
    expect(stdout).toMatch(/^[\x21-\x7e]+\n$/);
    const used = await runCli(["list", "-o", "json"], { env: { ...env, VIZJOB_TOKEN: stdout.trim() }, fetch });
    expect(used.code).toBe(0);
  });

  it("gives token, end and project as JSON", async () => {
    const { env, fetch } = start();
    const { stdout } = await runCli(["auth", "token", "-o", "json"], { env: { ...env, ...user }, fetch });
    expect(JSON.parse(stdout)).toEqual({
      token: expect.any(String),
      expires_at: expect.stringMatching(/Z$/),
      project_id: env.HUAWEICLOUD_SDK_PROJECT_ID,
    });
  });

  it("prints on a terminal only after --yes", async () => {
    const { env, fetch } = start();
    const stdout = { isTTY: true, write: () => {} };
    const options = { env: { ...env, VIZJOB_TOKEN: "geheim" }, fetch, stdout };
    expect(await runCli(["auth", "token"], options)).toMatchObject({ code: 2, stdout: "" });
    expect(await runCli(["auth", "token", "--yes"], options)).toMatchObject({ code: 0, stdout: "geheim\n" });
  });

  it("says that an access key needs none", async () => {
    const { env, fetch } = start();
    const keys = { HUAWEICLOUD_SDK_AK: "ABCDEFGHIJKLWXYZ", HUAWEICLOUD_SDK_SK: "geheim" };
    const { code, stdout, stderr } = await runCli(["auth", "token"], { env: { ...env, ...keys }, fetch });
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toContain("it needs no token");
    expect(stderr).not.toContain("geheim");
  });

  it("ends with 4 after a wrong password, without saying it", async () => {
    const { env } = start();
    const { code, stdout, stderr } = await runCli(["auth", "token"], {
      env: { ...env, ...user },
      fetch: async () => Response.json({ error: { code: 401, message: "geheim is wrong" } }, { status: 401 }),
    });
    expect({ code, stdout }).toEqual({ code: 4, stdout: "" });
    expect(stderr).not.toContain("geheim");
  });
});
