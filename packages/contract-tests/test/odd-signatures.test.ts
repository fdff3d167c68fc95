import { signRequest } from "@vizjobs/client";
import { createLocalServer } from "@vizjobs/local";
import { afterAll, describe, expect, it } from "vitest";
import { operations } from "../facts/operations.ts";
import { decided } from "../facts/source.ts";

const keys = { accessKey: "ACCESSKEY", secretKey: "secret-key-of-the-suite" };
const server = createLocalServer({ auth: "verify", accounts: { keys: [keys] } });
afterAll(() => server.close());

/** Ways of writing a request in which signer and verifier could differ. */
const odd = {
  targets: [
    ["a plus", "?search_content=a+b"],
    ["bytes that are no UTF-8", "?search_content=%ff%C3"],
    ["a percent sign that nothing follows", "?search_content=%20%zz"],
    ["a name without a value", "?search_content"],
    ["repeated names", "?order=desc&order=asc&order="],
    ["letters beyond the basic plane", "?search_content=%F0%9F%98%80&search_content=%EF%BF%BF"],
  ],
  headers: [
    ["blanks around a value", { "x-note": "\t a  b " }],
    ["a no-break space at its end", { "x-note": "a\u00A0" }],
    ["letters beyond ASCII", { "x-note": "größer" }],
  ],
  source: decided(
    "client and local server read the signing guide independently; they must agree on what it leaves open",
  ),
} as const;

async function statusOf(query: string, headers: Record<string, string>): Promise<number> {
  const path = operations.listVisualizationJobs.path.replace("{project_id}", server.projectId);
  const url = server.endpoint + path + query;
  const added = await signRequest({ method: "GET", url, headers }, { ...keys, projectId: server.projectId });
  const response = await server.fetch(url, { headers: { ...headers, ...added } });
  await response.arrayBuffer();
  return response.status;
}

describe("the local server accepts what the client signs", () => {
  it.each(odd.targets)("with %s in the query", async (_, query) => {
    expect(await statusOf(query, {})).not.toBe(401);
  });

  it.each(odd.headers)("with %s in a header", async (_, headers) => {
    expect(await statusOf("", headers)).toBe(200);
  });

  it("and nothing else", async () => {
    const path = operations.listVisualizationJobs.path.replace("{project_id}", server.projectId);
    const url = server.endpoint + path;
    const added = await signRequest({ method: "GET", url }, { ...keys, projectId: server.projectId });
    expect((await server.fetch(`${url}?page=2`, { headers: added })).status).toBe(401);
  });
});
