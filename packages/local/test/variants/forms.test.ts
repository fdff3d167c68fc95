import { expect, test } from "vitest";
import type { RouteId } from "../../src/generated/routes.gen.ts";
import { createLocalServer } from "../../src/index.ts";
import { callerOf, type Answer } from "../support/contract-caller.ts";
import { answersUnder, type Answers } from "./answers-under.ts";

/** What stands in a place of an answer, by its form. */
function formOf(value: unknown): string {
  if (value === undefined) return "absent";
  if (value === null) return "null";
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return "list";
  if (typeof value !== "string") return typeof value;
  if (/^(?:true|false)?$/.test(value)) return JSON.stringify(value);
  return /^\d+$/.test(value) ? "digits" : "text";
}

/** The values under a path of names; a list on the way stands for each of its entries. */
function valuesAt(body: unknown, path: string): unknown[] {
  let values = [body];
  for (const name of path.split(".")) {
    const owners = values.flat().filter((owner) => typeof owner === "object" && owner !== null);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- just seen to be an object
    values = owners.map((owner) => (owner as Record<string, unknown>)[name]);
  }
  return values;
}

const integer = ["digits", "number"];
const flag = { is_success: ['"true"', "absent", "true"], error_code: ['""', "absent"] };
const scheduleEntry = {
  type: ["text"],
  time_unit: ["absent", "text"],
  timeUnit: ["absent", "text"],
  duration: integer,
};
const job = {
  job_id: integer,
  job_name: ["text"],
  status: integer,
  create_time: integer,
  duration: integer,
  job_desc: ['""', "absent", "text"],
  train_url: ["text"],
  schedule: ["absent", "list", "null", "object"],
  remaining_duration: ["absent", "digits", "null", "number"],
};
const refusal = {
  is_success: ['"false"', "absent", "false"],
  error_code: ["text"],
  error_message: ["absent", "text"],
  error_msg: ["absent", "text"],
};
const nestedOrFlat = {
  error: ["absent", "object"],
  error_code: ["absent", "text"],
  error_msg: ["absent", "text"],
};
type Forms = Readonly<Record<string, readonly string[]>>;

/** Every form that the reference pages and their samples print, under the paths of an answer. */
const documented: Readonly<Record<RouteId, { success: Forms; refusal: Forms; refusalStatuses: readonly number[] }>> = {
  createVisualizationJob: {
    success: {
      ...flag,
      job_id: integer,
      job_name: ["text"],
      status: integer,
      create_time: integer,
      service_url: ["absent", "text"],
    },
    refusal,
    refusalStatuses: [200, 400],
  },
  listVisualizationJobs: {
    success: {
      ...flag,
      job_total_count: ["number"],
      job_count_limit: ["number"],
      quotas: ["absent", "number"],
      jobs: ["list"],
      ...under("jobs", { ...job, resource_id: ["absent", "text"], service_url: ["text"] }),
      ...under("jobs.schedule", scheduleEntry),
    },
    refusal,
    refusalStatuses: [200, 400],
  },
  showVisualizationJob: {
    success: {
      ...flag,
      ...job,
      resource_id: ["text"],
      service_url: ["text"],
      ...under("schedule", scheduleEntry),
    },
    refusal,
    refusalStatuses: [200, 404],
  },
  updateVisualizationJob: { success: flag, refusal, refusalStatuses: [200, 404] },
  stopVisualizationJob: { success: flag, refusal, refusalStatuses: [200, 400] },
  restartVisualizationJob: { success: flag, refusal, refusalStatuses: [200, 400] },
  deleteVisualizationJob: { success: flag, refusal, refusalStatuses: [200, 404] },
  createToken: {
    success: {
      token: ["object"],
      ...under("token", {
        expires_at: ["text"],
        issued_at: ["text"],
        methods: ["absent", "list"],
        project: ["object"],
        "project.id": ["digits"],
        "project.domain": ["absent", "object"],
        user: ["absent", "object"],
        roles: ["absent", "list"],
        catalog: ["list"],
      }),
    },
    refusal: nestedOrFlat,
    refusalStatuses: [400],
  },
  listProjects: {
    success: {
      links: ["object"],
      projects: ["list"],
      ...under("projects", { enabled: ["true"], description: ['""', "absent"] }),
    },
    refusal: nestedOrFlat,
    refusalStatuses: [400],
  },
};

function under(path: string, forms: Forms): Forms {
  return Object.fromEntries(Object.entries(forms).map(([name, values]) => [`${path}.${name}`, values]));
}

function formsAmong(answers: readonly Answer[], paths: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(
    paths.map((path) => {
      const found = answers.flatMap(({ body }) => valuesAt(body, path)).map((value) => formOf(value));
      return [path, [...new Set(found)].toSorted()];
    }),
  );
}

test("over some seeds each call answers in every documented form, in no other, and always as the contract says", async () => {
  const runs: Record<RouteId, Answers>[] = [];
  for (let seed = 0; seed < 60; seed += 1) runs.push(await answersUnder(seed));

  for (const [id, { success, refusal: refused, refusalStatuses }] of Object.entries(documented)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a record of RouteId
    const all = runs.map((run) => run[id as RouteId]);
    const successes = all.flatMap((answers) => answers.success);
    const refusals = all.flatMap((answers) => answers.refusal);
    expect(formsAmong(successes, Object.keys(success)), id).toEqual(success);
    expect(formsAmong(refusals, Object.keys(refused)), id).toEqual(refused);
    const statuses = [...new Set(refusals.map(({ status }) => status))].toSorted((a, b) => a - b);
    expect(statuses, id).toEqual(refusalStatuses);
    const known = new Set(Object.keys(success).filter((path) => !path.includes(".")));
    for (const { body } of successes) expect(Object.keys(body).filter((name) => !known.has(name))).toEqual([]);
  }
});

test("a refusal says why under one name, and a unit of the schedule stands under one", async () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const answers = await answersUnder(seed);
    const { body } = answers.createVisualizationJob.refusal[0] ?? {};
    expect([body.error_message ?? body.error_msg, "error_message" in body && "error_msg" in body]).toEqual([
      "The job name already exists.",
      false,
    ]);
    const [entry] = [answers.showVisualizationJob.success[1]?.body.schedule].flat();
    expect([entry.time_unit ?? entry.timeUnit, "time_unit" in entry && "timeUnit" in entry]).toEqual(["HOURS", false]);
  }
});

test("a refusal of the gateway has one form", async () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const server = createLocalServer({ variantSeed: seed });
    const answer = await callerOf(server)("createVisualizationJob", {
      body: "job_name=x",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
    });
    await server.close();
    expect([answer.status, Object.keys(answer.body).toSorted()]).toEqual([
      415,
      ["detail", "error_code", "error_msg", "request_id"],
    ]);
  }
});

test("a failure whose text belongs to its HTTP status keeps that status", async () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const server = createLocalServer({ variantSeed: seed });
    const answer = await callerOf(server)("listVisualizationJobs", { projectId: "not%20a%20project" });
    await server.close();
    expect([answer.status, answer.body.error_code]).toEqual([400, "ModelArts.0210"]);
  }
});
