import { isInvalidStateError, isNotFoundError, Session, VisualizationJob } from "@vizjobs/client";
import { createLocalClock, createLocalServer, type LocalServerOptions } from "@vizjobs/local";
import { afterEach, describe, expect, it } from "vitest";
import { lifecycle } from "../facts/lifecycle.ts";
import { variantSeeds } from "./support/variant-seeds.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const user = { account: "account", username: "user", password: "secret" };

function serverWith(options: LocalServerOptions) {
  const server = createLocalServer({ timing: "manual", ...options });
  closers.push(() => server.close());
  return server;
}

/** A session that logs in, as the cloud's users do: IAM's answers have their forms too. */
function sessionWith({ fetch, endpoint, iamEndpoint, region }: ReturnType<typeof createLocalServer>): Session {
  return new Session({ fetch, endpoint, iamEndpoint, region, credentials: user, maxRetries: 0, env: {} });
}

const creation = { job_name: "mnist", train_url: "/logs/mnist/" };
const atOnce = { intervalMs: 1 };

describe.each(variantSeeds)("calls that read many answers, in the forms of seed %i", (variantSeed) => {
  it("wait for each goal, and know a job that is gone", async () => {
    const session = sessionWith(serverWith({ variantSeed }));
    const job = await VisualizationJob.create(session, creation);
    expect(await job.waitFor("running", atOnce)).toMatchObject({ job_id: job.id, status: 8 });
    await job.stop();
    expect(await job.waitFor("stopped", atOnce)).toMatchObject({ status: 12 });
    await expect(job.stop()).rejects.toSatisfy((error) => isInvalidStateError(error) && error.jobStatus === 12);
    await job.restart();
    expect(await job.waitFor("running", atOnce)).toMatchObject({ status: 8 });
    await job.delete();
    expect(await job.waitFor("deleted", atOnce)).toBeUndefined();
    await expect(job.info()).rejects.toSatisfy(isNotFoundError);
  });

  it("watch a job until it is gone", async () => {
    const job = await VisualizationJob.create(sessionWith(serverWith({ variantSeed })), creation);
    const statuses: number[] = [];
    for await (const { status } of job.watch(atOnce)) {
      statuses.push(status);
      if (status === 8) await job.delete();
    }
    expect(statuses).toEqual([...lifecycle.starting, ...lifecycle.deleting]);
  });

  it("list each job once", async () => {
    const session = sessionWith(serverWith({ variantSeed }));
    const made: string[] = [];
    for (let n = 0; n < 7; n += 1) {
      made.push((await VisualizationJob.create(session, { ...creation, job_name: `mnist-${n}` })).id);
    }
    const listed: string[] = [];
    for await (const { id } of VisualizationJob.list(session, { per_page: 3 })) listed.push(id);
    expect(listed).toEqual(made);
  });

  it("get another token when theirs has ended, whichever HTTP status says so", async () => {
    const clock = createLocalClock({ isFrozen: true });
    const tokens: unknown[] = [];
    const server = serverWith({
      variantSeed,
      clock,
      auth: "verify",
      accounts: { users: [user] },
      onRequest: ({ operation }) => operation === "createToken" && tokens.push(operation),
    });
    const session = sessionWith(server);
    await VisualizationJob.listPage(session);
    clock.advance(25 * 3_600_000);
    expect(await VisualizationJob.listPage(session)).toMatchObject({ job_total_count: 0, jobs: [] });
    expect(tokens).toHaveLength(2);
  });
});
