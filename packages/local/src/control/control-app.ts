import { timingSafeEqual } from "node:crypto";
import { Hono } from "hono/quick";
import type { LocalClock } from "../clock/local-clock.ts";
import type { LocalFaults } from "../faults/local-faults.ts";
import type { FaultRule } from "../faults/fault-rule.ts";
import { validators as clockChanges } from "../generated/clock-change.gen.ts";
import { jsonAnswer, type Exchange } from "../http/exchange.ts";
import { maxBodyBytes } from "../http/limits.ts";
import { readBody } from "../http/read-body.ts";
import type { RequestLog } from "../http/request-log.ts";
import { violationOf } from "../http/validator.ts";
import type { LocalState } from "../state/local-state.ts";
import type { SeedJob } from "../state/seed-jobs.ts";
import { isLocalServerError, LocalServerError } from "../server/local-server-error.ts";

/** What is controlled, and by whom. */
export interface ControlParts {
  readonly token: string;
  /** The token of calls to the service that is always accepted. */
  readonly serviceToken: string;
  readonly clock: LocalClock;
  readonly faults: LocalFaults;
  readonly log: RequestLog;
  readonly state: LocalState;
}

/** Where the control endpoints are, outside the contract. */
export const controlPath = "/_vizjobs";

/** Some hundred thousand jobs. */
const maxStateBytes = 256 * 1024 * 1024;

/** The control endpoints: what the server's handle does in process, over HTTP and with a token of its own. */
export function createControlApp(parts: ControlParts): Hono<{ Bindings: Exchange }> {
  const { token, serviceToken, clock, faults, log, state } = parts;
  const app = new Hono<{ Bindings: Exchange }>();
  const clockState = () => ({ now: clock.now(), speed: clock.speed, isFrozen: clock.isFrozen });

  app.use(async ({ req, env }, next) => {
    return isController(req.raw, token) ? next() : unauthorized(env);
  });
  app.get("/credentials", ({ env }) => jsonAnswer(env, 200, { token: serviceToken }, { "Cache-Control": "no-store" }));
  app.get("/clock", ({ env }) => jsonAnswer(env, 200, clockState()));
  app.post("/clock", async ({ req, env }) => {
    changeClock(clock, await jsonBody(req.raw));
    return jsonAnswer(env, 200, clockState());
  });

  app.get("/faults", ({ env }) => jsonAnswer(env, 200, { faults: faults.list() }));
  app.post("/faults", async ({ req, env }) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- add looks at what it is given, and refuses what is no rule
    const id = faults.add((await jsonBody(req.raw)) as FaultRule);
    return jsonAnswer(env, 201, { id });
  });
  app.delete("/faults", ({ env }) => {
    faults.clear();
    return jsonAnswer(env, 200, { faults: [] });
  });
  app.delete("/faults/:id", ({ req, env }) => {
    const id = req.param("id");
    if (faults.remove(Number(id))) return jsonAnswer(env, 200, { faults: faults.list() });
    return jsonAnswer(env, 404, problem("NOT_FOUND", `There is no fault rule ${id}.`));
  });

  app.get("/log", ({ req, env }) => jsonAnswer(env, 200, { requests: log.list(Number(req.query("after") ?? 0) || 0) }));
  app.delete("/log", ({ env }) => {
    log.clear();
    return jsonAnswer(env, 200, { requests: [] });
  });

  app.get("/state", ({ env }) => jsonAnswer(env, 200, state.export()));
  app.put("/state", async ({ req, env }) => {
    await state.import(await jsonBody(req.raw, maxStateBytes));
    return jsonAnswer(env, 200, {});
  });
  app.delete("/state", async ({ env }) => {
    await state.reset();
    return jsonAnswer(env, 200, {});
  });
  app.post("/jobs", async ({ req, env }) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- seed looks at what it is given, and refuses what is no list of jobs
    const jobs = await state.seed((await jsonBody(req.raw, maxStateBytes)) as readonly SeedJob[]);
    return jsonAnswer(env, 201, { jobs });
  });

  app.onError((error, { env }) => {
    if (isLocalServerError(error)) return jsonAnswer(env, 400, problem(error.code, error.message));
    throw error;
  });
  return app;
}

/** Whether a request comes from who has a server's control token. */
export function isController({ headers }: Request, token: string): boolean {
  return isSame(headers.get("authorization") ?? "", `Bearer ${token}`);
}

/** What everybody else is answered. */
export function unauthorized(exchange: Exchange): Response {
  const hint = "Send the server's control token as Authorization: Bearer TOKEN.";
  return jsonAnswer(exchange, 401, problem("UNAUTHORIZED", `Control is for who has the token of this server. ${hint}`));
}

function changeClock(clock: LocalClock, change: unknown): void {
  const violation = violationOf(clockChanges.input, change);
  if (violation !== undefined) {
    const hint = "Give one or more of set, advance, speed and isFrozen.";
    throw new LocalServerError("INVALID_OPTION", `This change of the clock cannot be made: ${violation}.`, hint);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema has just seen to it
  const { set, advance, speed, isFrozen } = change as ClockChange;
  if (set !== undefined) clock.set(set);
  if (advance !== undefined) clock.advance(advance);
  if (speed !== undefined) clock.setSpeed(speed);
  if (isFrozen === true) clock.freeze();
  if (isFrozen === false) clock.resume();
}

interface ClockChange {
  readonly set?: number;
  readonly advance?: number;
  readonly speed?: number;
  readonly isFrozen?: boolean;
}

async function jsonBody(request: Request, maxBytes = maxBodyBytes): Promise<unknown> {
  try {
    return JSON.parse((await readBody(request, maxBytes, () => tooLarge(maxBytes))).toString("utf8"));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new LocalServerError("INVALID_OPTION", "The body is not JSON.", "Send one JSON document.", { cause });
  }
}

function tooLarge(maxBytes: number): LocalServerError {
  const hint = `Send at most ${maxBytes} bytes.`;
  return new LocalServerError("INVALID_OPTION", "The body is too large.", hint);
}

function problem(code: string, message: string): object {
  return { code, message };
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
