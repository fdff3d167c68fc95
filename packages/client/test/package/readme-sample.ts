import { isEnded, Session, VisualizationJob, type Middleware } from "@vizjobs/client";

const traced: Middleware = (request, next) => next({ ...request, headers: { ...request.headers, "x-trace": "1" } });
const session = new Session({
  region: "eu-de",
  credentials: { account: "team", username: "me", password: process.env.TEAM_PASSWORD ?? "" },
  middleware: [traced], // around each attempt, before it is authenticated
  onRetry: ({ operation, reason, delayMs }) => console.warn(`${operation}: ${reason}, again in ${delayMs} ms`),
});

const job = await VisualizationJob.create(session, { job_name: "mnist", train_url: "/bucket/logs/" }, { adopt: true });
await job.waitFor("running", { timeoutMs: 300_000 });
await job.waitFor((details) => isEnded(details), { timeoutMs: 86_400_000 }); // or "stopped", or "deleted"
console.log(await session.toCurl("GET", "/v1/{project_id}/visualization-jobs")); // $VIZJOB_TOKEN stands for the token
