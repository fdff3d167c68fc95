import { describe, test } from "vitest";
import {
  canRestart,
  canStop,
  isEnded,
  isRunning,
  Session,
  signRequest,
  statusName,
  VisualizationJob,
  type CreateVisualizationJobRequest,
  type JobId,
} from "../../src/index.ts";

declare const session: Session;
declare const job: VisualizationJob;

const one = "/v1/{project_id}/visualization-jobs/{job_id}";
const list = "/v1/{project_id}/visualization-jobs";

describe("does not compile", () => {
  test("a list by a status in words, or in an order that there is not", () => {
    // @ts-expect-error a number, or its digits
    VisualizationJob.list(session, { status: "RUNNING" });
    // @ts-expect-error a number, or its digits
    VisualizationJob.list(session, { status: "JOBSTAT_RUNNING" });
    // @ts-expect-error asc or desc
    VisualizationJob.list(session, { order: "up" });
    // @ts-expect-error a number
    VisualizationJob.list(session, { page: "1" });
    // @ts-expect-error misspelt
    void VisualizationJob.listPage(session, { perPage: 100 });
    // @ts-expect-error a whole number
    void VisualizationJob.list(session).toArray({ limit: "10" });
  });

  test("adopt on anything but a create", () => {
    void VisualizationJob.create(session, { job_name: "a", train_url: "/b/" }, { adopt: true });
    // @ts-expect-error yes or no
    void VisualizationJob.create(session, { job_name: "a", train_url: "/b/" }, { adopt: "yes" });
    // @ts-expect-error nothing to adopt
    VisualizationJob.list(session, {}, { adopt: true });
    // @ts-expect-error nothing to adopt
    void job.info({ adopt: true });
    // @ts-expect-error nothing to adopt
    void job.restart({ adopt: true });
    // @ts-expect-error nothing to adopt
    void job.waitFor("running", { adopt: true });
  });

  test("a body that the contract does not know", () => {
    // @ts-expect-error the description is all that can be changed
    void job.update({ job_name: "b" });
    // @ts-expect-error the description is missing
    void job.update({});
    const [job_name, train_url] = ["a", "/b/"];
    // @ts-expect-error hours alone
    const schedule: CreateVisualizationJobRequest["schedule"] = [{ type: "stop", time_unit: "MINUTES", duration: 4 }];
    void schedule;
    // @ts-expect-error an object
    void VisualizationJob.create(session, { job_name, train_url, flavor: "large" });
  });

  test("a wait for what is no goal", () => {
    // @ts-expect-error not a goal
    void job.waitFor("RUNNING");
    // @ts-expect-error it would be true at once: a promise is
    void job.waitFor(async (details) => details.status === 8);
    // @ts-expect-error details have no such field
    void job.waitFor(({ url }) => Boolean(url));
    // @ts-expect-error milliseconds, as a number
    void job.waitFor("running", { timeoutMs: "10m" });
    // @ts-expect-error misspelt
    void job.waitFor("running", { interval: 2_000 });
  });

  test("a status helper on what has no status", () => {
    // @ts-expect-error a number
    isRunning("8");
    canStop(job);
    // @ts-expect-error nothing may have been seen
    isEnded(job.last);
    // @ts-expect-error nothing may have been seen
    canRestart(job.last?.status);
    // @ts-expect-error a number
    statusName("8");
  });

  test("credentials of two kinds, or half of one", () => {
    // @ts-expect-error a token or keys
    void new Session({ credentials: { token: "t", accessKey: "a", secretKey: "s" } });
    // @ts-expect-error a token or a password
    void new Session({ credentials: { token: "t", username: "u", password: "p" } });
    // @ts-expect-error keys or a password
    void new Session({ credentials: { accessKey: "a", secretKey: "s", username: "u", password: "p" } });
    // @ts-expect-error the password is missing
    void new Session({ credentials: { account: "a", username: "u" } });
    // @ts-expect-error the secret key is missing
    void new Session({ credentials: { accessKey: "a", securityToken: "t" } });
    // @ts-expect-error nothing
    void new Session({ credentials: {} });
    // @ts-expect-error a Date
    void new Session({ credentials: { token: "t", expiresAt: 1_800_000_000_000 } });
    // @ts-expect-error a function gives credentials, not a token
    void new Session({ credentials: () => "t" });
    // @ts-expect-error signatures need keys
    void signRequest({ method: "GET", url: "https://a" }, { token: "t" });
  });

  test("an id that is not a text", () => {
    // @ts-expect-error missing
    void new VisualizationJob(session);
    // @ts-expect-error nothing may have been seen
    void new VisualizationJob(session, job.last?.job_id);
    // @ts-expect-error only answers and VisualizationJob give ids
    const id: JobId = "8992";
    // @ts-expect-error numbers lose digits
    const sum: number = job.id;
    void [id, sum];
  });

  test("an option of another type", () => {
    // @ts-expect-error a number
    void new Session({ maxRetries: "2" });
    // @ts-expect-error milliseconds, as a number
    void job.info({ timeoutMs: "30s" });
    // @ts-expect-error texts alone
    void job.info({ headers: { "x-tag": 7 } });
    // @ts-expect-error a logger has warn, too
    void new Session({ logger: { debug: () => {} } });
    // @ts-expect-error no header is ever told
    void new Session({ onRequest: ({ headers }) => console.log(headers) });
    // @ts-expect-error an answer is missing
    void new Session({ middleware: [async () => {}] });
    // @ts-expect-error the request is missing
    void new Session({ middleware: [(_request, next) => next()] });
  });

  test("a curl command for what is not in the contract", () => {
    void session.toCurl("GET", list);
    void session.toCurl("POST", list, { body: { job_name: "a", train_url: "/b/" } });
    // @ts-expect-error no such method
    void session.toCurl("PATCH", list);
    // @ts-expect-error the id is missing
    void session.toCurl("GET", one);
    // @ts-expect-error a stop is a POST
    void session.toCurl("GET", `${one}/stop`, { params: { path: { job_id: "1" } } });
    // @ts-expect-error the body is missing
    void session.toCurl("POST", list);
  });
});
