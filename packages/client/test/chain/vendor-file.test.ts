import { mkdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { Session, VisualizationJob } from "../../src/index.ts";
import { firstCall } from "../support/first-call.ts";
import { homeOf, homeWith } from "../support/home.ts";
import { rejection } from "../support/in-memory.ts";

const region = "eu-de";
const whole = "[basic]\nak = AK\nsk = canary-sk\nproject_id = file-p\niam_endpoint = https://iam.example.com/v3\n";

async function linkOf(env: Record<string, string>) {
  const { links } = await new Session({ env, region }).explain();
  return links.find(({ name }) => name === "credentials file");
}

describe("the credentials file of the vendor", () => {
  test("gives keys, and the project and the IAM that belong to them", async () => {
    const { env, vendorPath } = await homeOf({ vendor: whole });
    const [request] = await firstCall({ env, region });
    expect(request?.url).toContain("/v1/file-p/");
    expect(request?.headers["authorization"]).toContain("Access=AK,");
    expect(await new Session({ env, region }).explain()).toMatchObject({
      credentials: { kind: "access key", from: `ak, sk in ${vendorPath} [basic]` },
      projectId: { value: "file-p", from: `project_id in ${vendorPath} [basic]` },
      iamEndpoint: { value: "https://iam.example.com", from: `iam_endpoint in ${vendorPath} [basic]` },
    });
  });

  test("gives temporary keys", async () => {
    const { env } = await homeOf({ vendor: `${whole}security_token = canary-st\n` });
    const [request] = await firstCall({ env, region });
    expect(request?.headers["x-security-token"]).toBe("canary-st");
  });

  test("comes after the environment", async () => {
    const { env } = await homeOf({ vendor: whole });
    const [request] = await firstCall({ env: { ...env, VIZJOB_TOKEN: "t", HUAWEICLOUD_SDK_PROJECT_ID: "p" }, region });
    expect(request?.headers).not.toHaveProperty("authorization");
    expect(request?.url).toContain("/v1/p/");
  });

  test("is found by HUAWEICLOUD_SDK_CREDENTIALS_FILE, and then nowhere else", async () => {
    const { env } = await homeOf({ vendor: whole });
    const other = await homeWith({ elsewhere: whole.replace("AK", "OTHER") });
    const named = { ...env, HUAWEICLOUD_SDK_CREDENTIALS_FILE: `${other}/elsewhere` };
    expect((await firstCall({ env: named, region }))[0]?.headers["authorization"]).toContain("Access=OTHER,");
    const missing = { ...env, HUAWEICLOUD_SDK_CREDENTIALS_FILE: `${other}/nothing` };
    const error = await rejection(firstCall({ env: missing, region }));
    expect(String(error)).toContain(`${other}/nothing is not there`);
  });

  test("is found in USERPROFILE where there is no HOME", async () => {
    const { env } = await homeOf({ vendor: whole });
    const [request] = await firstCall({ env: { USERPROFILE: env.HOME }, region });
    expect(request?.headers["authorization"]).toContain("Access=AK,");
  });
});

describe("the form of the file", () => {
  const others = "ak = NO\nsk = no\n";

  test.each<[string, string]>([
    ["line ends of Windows", whole.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\u{FEFF}${whole}`],
    ["colons in place of equals signs", whole.replaceAll(" = ", ": ")],
    ["no blanks", whole.replaceAll(" = ", "=")],
    ["blanks around everything", whole.replaceAll(/^/gm, "  ").replaceAll("\n", "  \n")],
    ["keys in upper case", whole.replaceAll(/^[a-z_]+/gm, (key) => key.toUpperCase())],
    ["comments", `# first\n; second\n${whole}# ak = NO\n; sk = no\n`],
    ["unknown keys and sections", `[global]\n${others}${whole}domain_id = d\nidp_id = i\n[other]\n${others}`],
    ["lines that say nothing", `nonsense\n${whole}nonsense\n=\n= x\n`],
    ["keys before the first section", `${others}${whole}`],
    ["a section that comes twice", whole.replace("sk =", `[other]\nak = NO\n[basic]\nsk =`)],
    ["a comment after the name of a section", `${whole}[other] # of the other account\n${others}`],
    ["a section whose bracket is not closed", `${whole}[other\n${others}`],
  ])("may have %s", async (_name, vendor) => {
    const { env } = await homeOf({ vendor });
    const [request] = await firstCall({ env, region });
    expect(request?.headers["authorization"]).toContain("Access=AK,");
    expect(request?.url).toContain("/v1/file-p/");
  });

  test("keeps signs that mean something elsewhere as a part of values", async () => {
    const { env } = await homeOf({ vendor: whole.replace("AK", "a=b:c#d;e%f") });
    const [request] = await firstCall({ env, region });
    expect(request?.headers["authorization"]).toContain("Access=a=b:c#d;e%f,");
  });
});

describe("a file without usable credentials", () => {
  test.each<[string, string, string]>([
    ["no section [basic]", "[global]\nak = AK\nsk = SK\n[x]\n", "has no section [basic], only [global], [x]"],
    ["nothing", "", "has no section [basic], and no other"],
    ["an empty section", "[basic]\n", "[basic] has no ak with sk"],
    ["empty keys", "[basic]\nak =\nsk =\n", "[basic] has no ak with sk"],
  ])("is skipped, and that is said: %s", async (_name, vendor, reason) => {
    const { env, vendorPath } = await homeOf({ vendor });
    const link = await linkOf(env);
    expect(link).toMatchObject({ isUsed: false, found: [] });
    expect(link?.reason).toContain(`${vendorPath} ${reason}`);
  });

  test.each([
    ["ak", "sk"],
    ["sk", "ak"],
  ])("that has half a pair, %s, ends the search: our own profile is not asked", async (set, unset) => {
    const { env, vendorPath } = await homeOf({
      vendor: `[basic]\n${set} = canary\nproject_id = p\n`,
      profiles: "[default]\ntoken = t\nproject_id = p\n",
    });
    const session = new Session({ env, region, projectId: "p" });
    const error = await rejection(new VisualizationJob(session, "1").info());
    expect(error).toMatchObject({ name: "CredentialsError" });
    expect(String(error)).toContain(
      `there are no credentials: they are half there: ${set} in ${vendorPath} [basic] is set, ${unset} is not`,
    );
    expect(String(error)).not.toContain("canary");
  });

  test("that is a directory ends the search, and that is said", async () => {
    const { env, vendorPath } = await homeOf({});
    await mkdir(vendorPath, { recursive: true });
    expect(await linkOf(env)).toMatchObject({ isUsed: false, reason: `${vendorPath} is not a file` });
  });

  test("is not there", async () => {
    const { env, vendorPath } = await homeOf({});
    expect(await linkOf(env)).toMatchObject({ reason: `${vendorPath} is not there` });
  });

  test("is not looked for without a home", async () => {
    expect(await linkOf({})).toMatchObject({ reason: "there is no home directory to find the credentials file in" });
  });
});
