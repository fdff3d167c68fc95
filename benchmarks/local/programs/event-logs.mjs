// What the programs about event files share: a server over a directory of runs, and what a job over them answers.
import { createLocalServer } from "@vizjobs/local";

/** A job that runs over `root`/logs, and a function that asks below its service_url. */
export async function chartsOver(root) {
  const local = createLocalServer({ root: { bucket: root }, timing: "instant" });
  const jobs = `${local.endpoint}/v1/${local.projectId}/visualization-jobs`;
  const headers = { "X-Auth-Token": local.credentials.token, "Content-Type": "application/json" };
  const body = JSON.stringify({ job_name: "runs", train_url: "/bucket/logs/" });
  const { job_id } = await (await local.fetch(jobs, { method: "POST", headers, body })).json();
  const { service_url } = await (await local.fetch(`${jobs}/${job_id}`, { headers })).json();
  const ask = async (path) => {
    const answer = await local.fetch(`${service_url}data/${path}`);
    if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}: ${await answer.text()}`);
    return { json: await answer.json(), isLoading: answer.headers.has("X-Vizjobs-Loading") };
  };
  return { ask, close: local.close };
}

/** Milliseconds of processor time of this process that something takes, on all its threads. */
export async function processorMs(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
