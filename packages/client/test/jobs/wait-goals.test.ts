import { describe, expect, test } from "vitest";
import { VisualizationJob, type WaitGoal } from "../../src/index.ts";
import { inMemorySession, rejection } from "../support/in-memory.ts";
import { inMemoryLogin } from "../support/login.ts";
import { untyped } from "../support/one-job.ts";

const running = { job_id: 1, job_name: "a", status: 8 };

describe("a user that IAM does not find is not a job that is gone", () => {
  test.each<WaitGoal>(["running", "stopped", "deleted"])("for a wait for %s", async (goal) => {
    const { session } = inMemoryLogin({ iam: () => ({ status: 404 }) });
    const error = await rejection(new VisualizationJob(session, "1").waitFor(goal));
    expect(error).toMatchObject({ name: "NotFoundError", operation: "createToken" });
  });

  test("for a watch that has seen the job", async () => {
    let isLoggedOut = false;
    const { session } = inMemoryLogin({
      iam: (_sent, number) =>
        number === 1 ? { status: 201, headers: { "x-subject-token": "t" }, body: {} } : { status: 404 },
      service: () => {
        const answer = isLoggedOut ? { status: 401 } : { body: running };
        isLoggedOut = true;
        return answer;
      },
    });
    const seen: number[] = [];
    const watch = async () => {
      const changes = new VisualizationJob(session, "1").watch({ intervalMs: 1 });
      for await (const { status } of changes) seen.push(status);
    };
    expect(await rejection(watch())).toMatchObject({ operation: "createToken" });
    expect(seen).toEqual([8]);
  });
});

describe("a goal that is none rejects at once, with those that are", () => {
  test.each(["runing", "RUNNING", 8, undefined, null])("%j", async (goal) => {
    const { session, sent } = inMemorySession(() => ({ body: running }));
    const error = await rejection(new VisualizationJob(session, "1").waitFor(untyped(goal)));
    expect(error).toMatchObject({ name: "ConfigurationError" });
    expect(String(error)).toContain("one of running, stopped, deleted, or a function, is needed");
    expect(sent).toHaveLength(0);
  });

  test("a predicate that gives a promise, which would always be true", async () => {
    const { session } = inMemorySession(() => ({ body: running }));
    const predicate = untyped(async () => false);
    const error = await rejection(new VisualizationJob(session, "1").waitFor(predicate));
    expect(String(error)).toMatch(/predicate gave object; true or false is needed/);
  });
});
