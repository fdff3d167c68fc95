import { describe, expect, it } from "vitest";
import type { Environment } from "../../src/io.ts";
import { type Home, homeWith } from "../support/home.ts";
import { memoryKeychain } from "../support/memory-keychain.ts";
import { runCli } from "../support/run-cli.ts";

const canary = "cAnArY-0123456789";

interface Place {
  readonly files?: Parameters<typeof homeWith>[0];
  readonly env?: Environment;
  readonly words?: readonly string[];
  readonly stdin?: string;
  readonly keychain?: string;
}

const settings = { VIZJOB_REGION: "eu-de", HUAWEICLOUD_SDK_PROJECT_ID: "p" };

/** Every place where a secret may stand, rightly or by mistake. */
const places: { readonly [name: string]: Place } = {
  "a token in the environment": { env: { ...settings, VIZJOB_TOKEN: canary } },
  "a secret key in the environment": {
    env: { ...settings, HUAWEICLOUD_SDK_AK: "AK", HUAWEICLOUD_SDK_SK: canary, HUAWEICLOUD_SDK_SECURITY_TOKEN: canary },
  },
  "a secret key alone": { env: { ...settings, HUAWEICLOUD_SDK_SK: canary } },
  "a secret key with a blank": { env: { ...settings, HUAWEICLOUD_SDK_AK: "AK", HUAWEICLOUD_SDK_SK: `${canary} x` } },
  "a password in the environment": { env: { ...settings, VIZJOB_USERNAME: "u", VIZJOB_PASSWORD: canary } },
  "a profile": { files: { config: `[default]\nregion = eu-de\naccess_key = AK\nsecret_key = ${canary}\n` } },
  "a profile that others can read": { files: { config: `[default]\ntoken = ${canary}\n`, mode: 0o644 } },
  "a profile cut in the middle": { files: { config: `[default]\ntoken\n${canary}\n` } },
  "the name of a key": { files: { config: `[default]\nregion = eu-de\n${canary} = x\ntoken = t\n` } },
  "the vendor's file": { files: { vendor: `[basic]\nak = AK\nsk = ${canary}\n` }, env: settings },
  "the keychain": {
    files: { config: "[default]\nregion = eu-de\nproject_id = p\ncredentials = keychain\n" },
    keychain: JSON.stringify({ token: canary }),
  },
  "a broken entry of the keychain": {
    files: { config: "[default]\nregion = eu-de\nproject_id = p\ncredentials = keychain\n" },
    keychain: canary,
  },
  "the project file": { files: { project: `region = eu-de\npassword = ${canary}\n` } },
  "user and query of an address": {
    env: { ...settings, VIZJOB_TOKEN: "t", VIZJOB_ENDPOINT: `https://u:${canary}@example.com/?k=${canary}` },
  },
  "user and query of IAM's address": {
    env: { ...settings, VIZJOB_TOKEN: "t" },
    words: ["--iam-endpoint", `https://u:${canary}@example.com/?k=${canary}`],
  },
  "an address in a profile": {
    files: { config: `[default]\nendpoint = https://u:${canary}@example.com\ntoken = t\n` },
  },
  "a proxy": { env: { ...settings, VIZJOB_TOKEN: "t", HTTPS_PROXY: `http://u:${canary}@127.0.0.1:1` } },
  "a proxy that is none": { env: { ...settings, VIZJOB_TOKEN: "t", HTTPS_PROXY: `${canary}://${canary}` } },
  "lines on stdin": { stdin: `region = eu-de\naccess_key = AK\nsecret_key = ${canary}\n` },
  "JSON on stdin": { stdin: JSON.stringify({ username: "u", password: canary }) },
  "nonsense on stdin": { stdin: canary },
  "broken JSON on stdin": { stdin: `{"token": "${canary}` },
  "half of the credentials on stdin": { stdin: `password = ${canary}` },
  "two kinds on stdin": { stdin: `token = ${canary}\nusername = u\npassword = ${canary}` },
};

const lines = [
  "configure --stdin",
  "profiles",
  "profiles delete default --yes",
  "config show --origin",
  "auth explain",
  "doctor --request-timeout 200ms",
  "list",
];

async function* typed(text: string) {
  yield text;
}

const optionsIn = (home: Home, { env = {}, stdin = "region = eu-de\n", keychain }: Place) => ({
  env: { ...home.env, ...env },
  cwd: home.project,
  stdin: typed(stdin),
  openKeychain:
    keychain === undefined ? async () => undefined : memoryKeychain({ [`default (${home.config})`]: keychain }),
  // A service that says back what it was sent.
  fetch: async (_: unknown, init: RequestInit | undefined) =>
    Response.json(
      { error_code: "ModelArts.0201", error_msg: JSON.stringify([...new Headers(init?.headers)]), body: init?.body },
      { status: 401 },
    ),
});

describe("no command for setting up says a secret", () => {
  it.each(Object.entries(places))("from %s", async (_, place) => {
    for (const line of lines) {
      for (const format of ["table", "json"]) {
        const home = await homeWith(place.files);
        const argv = [...line.split(" "), "-o", format, ...(place.words ?? [])];
        const { stdout, stderr } = await runCli(argv, optionsIn(home, place));
        expect({ line, said: stdout + stderr }).toEqual({ line, said: expect.not.stringContaining(canary) });
        expect(stderr).not.toContain("should not have happened");
      }
    }
  });

  it("but auth token, which is there for that, and only on stdout", async () => {
    const home = await homeWith();
    const place: Place = { env: { ...settings, VIZJOB_TOKEN: canary } };
    const { stdout, stderr } = await runCli(["auth", "token"], optionsIn(home, place));
    expect({ stdout, stderr }).toEqual({ stdout: `${canary}\n`, stderr: expect.not.stringContaining(canary) });
  });
});
