import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isVizjobError, type Session, VisualizationJob } from "../../src/index.ts";
import { inMemorySession } from "../support/in-memory.ts";

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isBoolean: Check = (value) => typeof value === "boolean";
const isInteger: Check = (value) => Number.isInteger(value);
const isInt64: Check = (value) => Number.isFinite(value) || isText(value);
const listOf =
  (isElement: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(isElement);

/** A plain object whose fields, as far as the types of the package know them, are what those promise. */
const objectWith =
  (known: { readonly [name: string]: Check }, required: readonly string[] = []): Check =>
  (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    required.every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, field]) => !Object.hasOwn(known, name) || known[name]?.(field) === true);

const scheduleFields = { type: isText, time_unit: isText, timeUnit: () => false, duration: isInt64 };
const jobFields = {
  is_success: isBoolean,
  job_id: (value: unknown) => typeof value === "string" && /^\d+$/.test(value),
  job_name: isText,
  status: isInteger,
  create_time: isInt64,
  duration: isInt64,
  remaining_duration: isInt64,
  job_desc: isText,
  service_url: isText,
  train_url: isText,
  resource_id: isText,
  schedule: listOf(objectWith(scheduleFields)),
};
const isJob = objectWith(jobFields, ["job_id", "job_name", "status"]);
// The total is promised, too, but a listing gets by without it: a service that leaves it out is no reason to give up.
const pageFields = {
  is_success: isBoolean,
  job_total_count: isInteger,
  job_count_limit: isInteger,
  quotas: isInteger,
  jobs: listOf(isJob),
};
const isPage = objectWith(pageFields, ["jobs"]);
const isAction = objectWith({ is_success: isBoolean, requestId: isText });

const calls: { readonly [name: string]: (session: Session) => Promise<boolean> } = {
  create: async (session) => isJob((await VisualizationJob.create(session, { job_name: "a", train_url: "/b/" })).last),
  listPage: async (session) => isPage(await VisualizationJob.listPage(session)),
  list: async (session) => (await VisualizationJob.list(session).toArray()).every(({ last }) => isJob(last)),
  info: async (session) => isJob(await new VisualizationJob(session, "10").info()),
  update: async (session) => isAction(await new VisualizationJob(session, "10").update({ job_desc: "" })),
  stop: async (session) => isAction(await new VisualizationJob(session, "10").stop()),
  restart: async (session) => isAction(await new VisualizationJob(session, "10").restart()),
  delete: async (session) => isAction(await new VisualizationJob(session, "10").delete()),
};

/** After an at sign: numbers that JSON can hold and JavaScript cannot write. */
const unwritable = ["@9007199254740993", "@-12345678901234567890", "@1e400", "@-0", `@${"9".repeat(400)}`];
const texts = ["0", "-1", "1.5", "8", "1565149736", "1".repeat(400), "true", "false", "", "soon"];
const others = [0, 1, -1, 8, 0.5, 1e21, 1565149736, 1565149736000, 2 ** 53, true, false, null];
const edges = fc.constantFrom<unknown>(...unwritable, ...texts, ...others);
const anything = fc.oneof({ weight: 3, arbitrary: edges }, { weight: 1, arbitrary: fc.jsonValue() });

/** Anything, under names that mean something to us or to JavaScript. */
function fieldsOf(names: readonly string[], value: fc.Arbitrary<unknown>): fc.Arbitrary<object> {
  const name = fc.constantFrom(...names, "error_code", "error_message", "__proto__", "constructor", "toString");
  // From entries, because an assignment to __proto__ would set the prototype.
  return fc.array(fc.tuple(name, value), { maxLength: 5 }).map((pairs) => Object.fromEntries(pairs));
}

const entry = fieldsOf(Object.keys(scheduleFields), anything);
const anyJob = fieldsOf(Object.keys(jobFields), fc.oneof(anything, anything, entry, fc.array(entry, { maxLength: 2 })));
const sure = fc.record({ job_id: fc.constantFrom<unknown>(1, "2", 2 ** 53), status: fc.constantFrom<unknown>(8, "8") });
const likelyJob = fc.tuple(anyJob, sure).map(([more, job]) => Object.assign(more, job));
const page = fc
  .tuple(fieldsOf(Object.keys(pageFields), anything), fc.array(fc.oneof(likelyJob, anyJob, anything), { maxLength: 3 }))
  .map(([more, jobs]) => Object.assign(more, { jobs }));

const body = fc
  .oneof(
    { weight: 2, arbitrary: likelyJob },
    { weight: 2, arbitrary: page },
    { weight: 1, arbitrary: anyJob },
    { weight: 1, arbitrary: anything },
  )
  .map((value) => JSON.stringify(value).replace(/"@([^"]*)"/g, (_quoted, number: string) => number));

const globals = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const shapeOfGlobals = () => globals.map((prototype) => Reflect.ownKeys(prototype));

test.each(Object.entries(calls))(
  "whatever JSON the service answers, %s gives what its type promises or rejects with an error of this package",
  async (_name, call) => {
    const before = shapeOfGlobals();
    const status = fc.constantFrom(200, 200, 200, 202, 302, 400, 404, 429, 500);
    await fc.assert(
      fc.asyncProperty(body, status, async (text, code) => {
        const { session } = inMemorySession(() => ({ status: code, body: text }), { maxRetries: 0 });
        try {
          expect(await call(session)).toBe(true);
        } catch (error) {
          if (!isVizjobError(error)) throw error;
        }
      }),
      { numRuns: 1_000 },
    );
    expect(shapeOfGlobals()).toEqual(before);
  },
);
