// Starts servers in one process and tells how long it took until each had answered, and how many did.
import { createLocalServer, startLocalServer } from "@vizjobs/local";

const [way, count] = process.argv.slice(2);

/** The servers, and what answers for each: a connection, or its own fetch. */
async function start() {
  if (way === "in-process") {
    const local = createLocalServer();
    return { local, answers: local.fetch };
  }
  return { local: await startLocalServer(), answers: fetch };
}

async function startOne() {
  const { local, answers } = await start();
  const path = `/v1/${local.projectId}/visualization-jobs`;
  const answer = await answers(local.endpoint + path, { headers: { "X-Auth-Token": local.credentials.token } });
  const { is_success } = await answer.json();
  return { local, isAnswering: is_success === true };
}

const startedAt = performance.now();
const started = await Promise.all(Array.from({ length: Number(count) }, startOne));
const readyMs = performance.now() - startedAt;
const answering = started.filter(({ isAnswering }) => isAnswering).length;
const different = new Set(started.map(({ local }) => local.credentials.token)).size;
await Promise.all(started.map(({ local }) => local.close()));
process.send({ readyMs, answering: Math.min(answering, different) }, () => process.exit());
