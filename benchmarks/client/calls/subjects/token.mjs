import { Session, VisualizationJob } from "@vizjobs/client";

export function prepare(endpoint) {
  const session = new Session({ endpoint, projectId: "project", credentials: { token: "token" } });
  const job = new VisualizationJob(session, "8992");
  return async () => (await job.info()).job_name === "mnist";
}
