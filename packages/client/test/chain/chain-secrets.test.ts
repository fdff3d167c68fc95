import { writeFile } from "node:fs/promises";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Session, VisualizationJob } from "../../src/index.ts";
import { homeOf } from "../support/home.ts";

/** Something that is found nowhere but where it was put. */
const secret = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).map((text) => `canary${text.trim()}yranac`);
const harmless = fc.constantFrom(
  "",
  " ",
  "eu-de",
  "mars-1",
  "acme",
  "https://m.example.com",
  "http://m.example.com/a",
  "\\",
);

const secretVariables = ["VIZJOB_TOKEN", "HUAWEICLOUD_SDK_SK", "HUAWEICLOUD_SDK_SECURITY_TOKEN", "VIZJOB_PASSWORD"];
const otherVariables = [
  "HUAWEICLOUD_SDK_AK",
  "VIZJOB_ACCOUNT",
  "VIZJOB_USERNAME",
  "HUAWEICLOUD_SDK_PROJECT_ID",
  "VIZJOB_REGION",
  "HUAWEICLOUD_SDK_REGION_ID",
];
const secretKeys = ["sk", "security_token", "token", "secret_key", "password"];
const otherKeys = ["ak", "access_key", "account", "username", "project_id", "region"];
const addresses = ["endpoint", "iam_endpoint"];

/** An address that holds a secret where addresses may. */
const address = fc
  .tuple(
    secret,
    fc.constantFrom("https://u:*@m.example.com", "https://m.example.com?k=*", "https://m.example.com#*", "*@m"),
  )
  .map(([value, form]) => form.replace("*", encodeURIComponent(value)));

const variables = fc.tuple(
  fc.dictionary(fc.constantFrom(...secretVariables), secret),
  fc.dictionary(fc.constantFrom(...otherVariables), harmless),
  fc.dictionary(fc.constantFrom("VIZJOB_ENDPOINT", "VIZJOB_IAM_ENDPOINT"), fc.oneof(address, harmless)),
);

const separator = fc.constantFrom("=", " = ", ": ", ":");
const line = fc.oneof(
  fc.tuple(fc.constantFrom(...secretKeys), separator, secret).map((parts) => parts.join("")),
  fc.tuple(fc.constantFrom(...otherKeys), separator, harmless).map((parts) => parts.join("")),
  fc.tuple(fc.constantFrom(...addresses), separator, fc.oneof(address, harmless)).map((parts) => parts.join("")),
  fc.constantFrom("[basic]", "[default]", "[work]", "", "# comment", "nonsense"),
  // A secret that lost its key, or its line.
  secret,
);
const file = fc
  .tuple(fc.constantFrom("[basic]\n", "[default]\n", ""), fc.array(line, { maxLength: 8 }))
  .map(([section, lines]) => section + lines.join("\n"));

test("whatever environment and files hold, neither explain nor an error tells a secret, and nothing is sent for explain", async () => {
  const { env, vendorPath, profilesPath } = await homeOf({ vendor: "", profiles: "" });
  await fc.assert(
    fc.asyncProperty(
      variables,
      file,
      file,
      fc.constantFrom(undefined, "default", "work"),
      async (set, vendor, profiles, name) => {
        await writeFile(vendorPath, vendor);
        await writeFile(profilesPath, profiles);
        let requests = 0;
        const session = new Session({
          env: { ...env, ...Object.assign({}, ...set), VIZJOB_PROFILE: name },
          fetch: async () => {
            requests += 1;
            return new Response("{}", { status: 401 });
          },
        });
        const told: string[] = [];
        try {
          told.push(JSON.stringify(await session.explain()));
        } catch (error) {
          told.push(String(error), JSON.stringify(error));
        }
        expect(requests).toBe(0);
        try {
          await new VisualizationJob(session, "1").info();
        } catch (error) {
          told.push(String(error), JSON.stringify(error));
        }
        told.push(JSON.stringify(session));
        expect(told.join("\n")).not.toMatch(/canary|yranac/);
      },
    ),
    { numRuns: 300 },
  );
});
