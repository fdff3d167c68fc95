import { textOf } from "../child-program.ts";

/** How a local server is called. */
export interface Service {
  readonly endpoint: string;
  /** Path of the jobs. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Creates jobs on the server that `local-server.mjs` told of. */
export async function createJobs(said: unknown, count: number): Promise<Service> {
  const endpoint = textOf(said, "endpoint");
  const path = `/v1/${textOf(said, "projectId")}/visualization-jobs`;
  const headers = { "X-Auth-Token": textOf(said, "token"), "Content-Type": "application/json" };
  for (let made = 0; made < count; made += 1) {
    const body = JSON.stringify({ job_name: `job-${made}`, job_desc: "a run", train_url: "/bucket/logs/" });
    const answer = await fetch(endpoint + path, { method: "POST", headers, body });
    if (!answer.ok) throw new Error(`a job could not be created: ${await answer.text()}`);
    await answer.arrayBuffer();
  }
  return { endpoint, path, headers };
}
