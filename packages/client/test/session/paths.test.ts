import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isContractError, Session, VisualizationJob } from "../../src/index.ts";
import { isDeep } from "../deep.ts";
import { anyCharacter, loneSurrogate } from "../support/arbitrary-text.ts";
import { rejection } from "../support/in-memory.ts";

const runs = { numRuns: isDeep ? 50_000 : 300 };

/** What means something in an address, or looks like a digit and is none. */
const marks = [
  ".",
  "..",
  "/",
  "\\",
  "?",
  "#",
  "%",
  "%2e",
  "%2F",
  "%31",
  ";",
  "{job_id}",
  "$&",
  "@",
  ":",
  "+",
  "-",
  "e",
  "0x",
];
const blanks = [" ", "\t", "\n", "\r", "\u2028", "\0", "\u00a0", "\ufeff"];
const otherDigits = ["\u0661", "\u{1d7d8}", "\uff11", "\u00b2"];
const hostile = fc.constantFrom(...marks, ...blanks, ...otherDigits);
const digits = fc.stringMatching(/^[0-9]{1,40}$/);
const projectId = fc.stringMatching(/^[0-9A-Za-z_-]{1,64}$/);
/** Any text, often one that is nearly right. */
const anything = fc.oneof(
  fc.string({ unit: fc.oneof(anyCharacter, loneSurrogate) }),
  fc
    .tuple(fc.oneof(fc.constant(""), digits), hostile, fc.oneof(fc.constant(""), digits))
    .map((parts) => parts.join("")),
  fc.tuple(projectId, hostile, projectId).map((parts) => parts.join("")),
  fc.string({ unit: hostile }),
  projectId,
);

/** A session whose `fetch` notes the addresses it is given, letter by letter. */
function notingSession(options: { endpoint?: string; projectId?: string } = {}) {
  const addresses: unknown[] = [];
  const fetch = (address: unknown) => {
    addresses.push(address);
    return Promise.resolve(Response.json({ is_success: true, job_id: "1", status: 8, jobs: [] }));
  };
  const credentials = { token: "canary-token" };
  const session = new Session({ endpoint: "https://host", projectId: "p", credentials, fetch, env: {}, ...options });
  return { session, addresses };
}

function thrown(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe("the id of a job", () => {
  test("that is not digits throws at once and never becomes part of an address", async () => {
    const { session, addresses } = notingSession();
    await fc.assert(
      fc.asyncProperty(
        anything.filter((id) => !/^[0-9]+$/.test(id)),
        async (id) => {
          expect(thrown(() => new VisualizationJob(session, id))).toMatchObject({
            name: "ContractError",
            field: "job_id",
          });
          const params = { path: { job_id: id } };
          const one = "/v1/{project_id}/visualization-jobs/{job_id}";
          for (const call of [session.api.GET(one, { params }), session.api.DELETE(one, { params })]) {
            expect(isContractError(await rejection(call))).toBe(true);
          }
        },
      ),
      runs,
    );
    expect(addresses).toEqual([]);
  });

  test("that is digits makes exactly the documented addresses", async () => {
    await fc.assert(
      fc.asyncProperty(projectId, digits, async (project, id) => {
        const { session, addresses } = notingSession({ projectId: project });
        const job = new VisualizationJob(session, id);
        await job.info();
        await job.update({ job_desc: "" });
        await job.delete();
        await job.stop();
        await job.restart();
        const own = `https://host/v1/${project}/visualization-jobs/${id}`;
        expect(addresses).toEqual([own, own, own, `${own}/stop`, `${own}/restart`]);
      }),
      runs,
    );
  });
});

describe("the project id", () => {
  test("goes into the address as it is when it is of the documented form, and is refused when it is not", async () => {
    await fc.assert(
      fc.asyncProperty(
        anything.filter((project) => project !== ""),
        async (project) => {
          for (const given of [{ own: project }, { perCall: project }]) {
            const { session, addresses } = notingSession(given.own === undefined ? {} : { projectId: given.own });
            const path = given.perCall === undefined ? {} : { project_id: given.perCall };
            const call = session.api.GET("/v1/{project_id}/visualization-jobs", { params: { path } });
            if (/^[0-9A-Za-z_-]{1,64}$/.test(project)) {
              await call;
              expect(addresses).toEqual([`https://host/v1/${project}/visualization-jobs`]);
            } else {
              expect(await rejection(call)).toMatchObject({ name: "ContractError", field: "project_id" });
              expect(addresses).toEqual([]);
            }
          }
        },
      ),
      runs,
    );
  });
});

describe("the path of the endpoint", () => {
  const segment = fc.string({
    unit: fc.oneof(
      anyCharacter.filter((character) => !/[/\\?#\t\n\r]/.test(character)),
      fc.constantFrom("{project_id}", "%2F", "$&"),
    ),
    maxLength: 6,
  });

  test("stays before every address, as the endpoint has it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(segment, { maxLength: 3 }).map((segments) => `https://host:8443/${segments.join("/")}`),
        fc.constantFrom("", "/", "///"),
        digits,
        async (endpoint, slashes, id) => {
          const { session, addresses } = notingSession({ endpoint: endpoint + slashes });
          await new VisualizationJob(session, id).stop();
          await VisualizationJob.create(session, { job_name: "a", train_url: "/b/" });
          const prefix = new URL(endpoint + slashes).href.replace(/\/+$/, "");
          expect(addresses).toEqual([
            `${prefix}/v1/p/visualization-jobs/${id}/stop`,
            `${prefix}/v1/p/visualization-jobs`,
          ]);
        },
      ),
      runs,
    );
  });
});
