import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCallError, VisualizationJob, type Session } from "../../src/index.ts";
import { isDeep } from "../deep.ts";
import { anyCharacter } from "../support/arbitrary-text.ts";
import { rejection } from "../support/in-memory.ts";
import { projectId, serviceSession, type Seen } from "../support/service.ts";
import { runShell } from "../support/shell.ts";

const token = "canary-token";
const list = "/v1/{project_id}/visualization-jobs";
const one = `${list}/{job_id}` as const;
const params = { path: { job_id: "10" } };

/** What a shell takes for more than a character. */
const nasty = [
  "'",
  "''",
  "'; exit 7; '",
  '"',
  "\\",
  "\\'",
  "`id`",
  "$(id)",
  "$HOME ${HOME} $$",
  "a\nb\r\n\tc",
  "!! !$",
  "*?[a-z]{a,b}~",
  "|&;<>()#%s\\n",
  "-X @/etc/passwd",
  "可视化 🚀",
];
const nastyText = fc.array(fc.oneof(fc.constantFrom(...nasty), anyCharacter), { maxLength: 8 }).map((p) => p.join(""));

/** What a command has to make again of a request. */
function essence({ method, url, headers, body }: Seen, ...others: string[]) {
  const names = ["accept", "content-type", "x-auth-token", ...others];
  return { method, url, body, headers: names.map((name) => headers[name]) };
}

async function commandOf(call: Promise<unknown>): Promise<string> {
  const error = await rejection(call);
  if (!isCallError(error)) throw error;
  return error.toCurl() ?? "";
}

describe.skipIf(process.platform === "win32")("a command of a session with a token, run by sh", () => {
  const calls: [string, (session: Session) => Promise<unknown>][] = [
    [
      "create",
      (session) => VisualizationJob.create(session, { job_name: "a", train_url: "/b/", job_desc: nasty.join(" ") }),
    ],
    [
      "list",
      (session) =>
        VisualizationJob.listPage(session, { search_content: `&=+ ${nasty.join("")}`.slice(0, 100), page: 2 }),
    ],
    ["info", (session) => new VisualizationJob(session, "10").info()],
    ["update", (session) => new VisualizationJob(session, "10").update({ job_desc: "it's $HOME" })],
    ["stop", (session) => new VisualizationJob(session, "10").stop()],
    ["restart", (session) => new VisualizationJob(session, "10").restart()],
    ["delete", (session) => new VisualizationJob(session, "10").delete()],
  ];

  test.each(calls)("makes the request again that failed: %s", async (_name, make) => {
    const { session, requests } = await serviceSession(() => ({ status: 418 }));
    const command = await commandOf(make(session));
    expect(command).toMatch(/^curl /);
    expect(command).not.toContain(token);
    await runShell(command, { VIZJOB_TOKEN: token });
    const [first, second] = requests.map((seen) => essence(seen));
    expect(second).toEqual(first);
    expect(second?.headers).toContain(token);
  });

  test("makes a request that was never made: session.toCurl sends nothing", async () => {
    const { session, requests } = await serviceSession(() => ({}), { userAgent: "mine/1" });
    const body = { job_name: "a", train_url: "/b/" };
    const command = await session.toCurl("POST", list, { body, headers: { "X-Tag": "seven" } });
    expect(requests).toHaveLength(0);
    await runShell(command, { VIZJOB_TOKEN: token, HEADER_X_TAG: "seven" });
    await session.api.POST(list, { body, headers: { "X-Tag": "seven" } });
    const [fromShell, fromClient] = requests.map((seen) => essence(seen, "user-agent", "x-tag"));
    expect(fromShell).toEqual(fromClient);
  });

  test("passes whatever a body, a query or a shown header holds on as it is", async () => {
    const { session, requests } = await serviceSession(() => ({}));
    const agent = nastyText.map((text) => text.replace(/[^\x21-\x7e]/g, "_")).filter((text) => text !== "");
    await fc.assert(
      fc.asyncProperty(nastyText, nastyText, agent, async (job_desc, search_content, userAgent) => {
        requests.length = 0;
        const headers = { "user-agent": userAgent };
        const body = { job_desc };
        const update = await session.toCurl("PUT", one, { params, body, headers });
        const listing = await session.toCurl("GET", list, { params: { query: { search_content } } });
        await runShell(`${update}\n${listing}`, { VIZJOB_TOKEN: token });
        expect(JSON.parse(requests[0]?.body ?? "")).toEqual({ job_desc });
        expect(requests[0]?.headers["user-agent"]).toBe(userAgent);
        const query = new URL(requests[1]?.url ?? "", "http://h").searchParams;
        // Half a character does not survive any address; here there is none.
        expect(query.get("search_content")).toBe(search_content);
      }),
      { numRuns: isDeep ? 500 : 12 },
    );
  });

  test("takes other headers from variables: their values may be secrets", async () => {
    const value = 'it\'s "$(id)" `id` \\ $HOME';
    const { session, requests } = await serviceSession(() => ({ status: 418 }));
    const command = await commandOf(new VisualizationJob(session, "10").info({ headers: { "X-Request-Tag": value } }));
    expect(command).toContain("$HEADER_X_REQUEST_TAG");
    expect(command).not.toContain("it's");
    await runShell(command, { VIZJOB_TOKEN: token, HEADER_X_REQUEST_TAG: value });
    expect(requests.map(({ headers }) => headers["x-request-tag"])).toEqual([value, value]);
  });

  test("runs nothing that is in the name of a header, and takes none for a variable of the shell's own", async () => {
    const headers = { "x-`id`": "1", "x-$HOME": "2", "it's": "3", "1x": "4", PATH: "5", "!!": "6" };
    const { session, requests } = await serviceSession(() => ({ status: 418 }));
    const command = await commandOf(new VisualizationJob(session, "10").info({ headers }));
    const variables = {
      HEADER_X__ID_: "1",
      HEADER_X__HOME: "2",
      HEADER_IT_S: "3",
      HEADER_1X: "4",
      HEADER_PATH: "5",
      HEADER___: "6",
    };
    await runShell(command, { VIZJOB_TOKEN: token, ...variables });
    for (const [name, value] of Object.entries(headers)) {
      expect(requests.map((seen) => seen.headers[name.toLowerCase()])).toEqual([value, value]);
    }
  });

  test("sends the session's token where the caller gave another", async () => {
    const { session, requests } = await serviceSession(() => ({ status: 418 }));
    const command = await commandOf(new VisualizationJob(session, "10").info({ headers: { "X-Auth-Token": "other" } }));
    await runShell(command, { VIZJOB_TOKEN: token, HEADER_X_AUTH_TOKEN: "other" });
    expect(requests.map(({ headers }) => headers["x-auth-token"])).toEqual([token, token]);
  });

  test("takes brackets in an address as they are", async () => {
    const { endpoint, requests } = await serviceSession(() => ({}));
    const { session } = await serviceSession(() => ({}), { endpoint: `${endpoint}/a[1-3]` });
    await runShell(await session.toCurl("GET", one, { params }), { VIZJOB_TOKEN: token });
    expect(requests.map(({ url }) => url)).toEqual([`/a[1-3]/v1/${projectId}/visualization-jobs/10`]);
  });
});

test("a command is one that can be read", async () => {
  const { session, endpoint } = await serviceSession(() => ({ status: 418 }));
  const command = await commandOf(new VisualizationJob(session, "10").update({ job_desc: "it's" }));
  expect(command).toBe(
    String.raw`curl \
  --silent --show-error --include --globoff \
  --request PUT \
  --header 'content-type: application/json' \
  --header 'accept: application/json' \
  --header "X-Auth-Token: $VIZJOB_TOKEN" \
  --data-raw '{"job_desc":"it'\''s"}' \
  '${endpoint}/v1/${projectId}/visualization-jobs/10'`,
  );
});
