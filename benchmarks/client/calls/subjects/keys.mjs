import { Session, VisualizationJob } from "@vizjobs/client";

export function prepare(endpoint) {
  const credentials = { accessKey: "access", secretKey: "secret" };
  const session = new Session({ endpoint, projectId: "project", credentials });
  const job = new VisualizationJob(session, "8992");
  return async () => (await job.info()).job_name === "mnist";
}
