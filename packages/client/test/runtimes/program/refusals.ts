import { errorOf } from "./describe-error.ts";
import type { Setting } from "./setting.ts";

/** Each way in which a call is refused, by the service or before it is sent. */
export async function refusals({ client, session, sessionWith }: Setting): Promise<unknown> {
  const { VisualizationJob } = client;
  const job = (id: string) => new VisualizationJob(session, id);
  const badBody = { job_name: "a name with blanks", train_url: "/bucket/logs/" };
  const stranger = sessionWith({ credentials: { token: "another-token" } });
  return {
    invalidState: await errorOf(client, job("105").stop()),
    notFound: await errorOf(client, job("404").info()),
    rateLimited: await errorOf(client, job("429").stop()),
    authentication: await errorOf(client, new VisualizationJob(stranger, "200").info()),
    contract: await errorOf(client, VisualizationJob.create(session, badBody)),
  };
}

/** A read is repeated after a failure that may pass. */
export async function repeating({ client, sessionWith }: Setting): Promise<unknown> {
  const patient = sessionWith({ maxRetries: 1 });
  return {
    failsThenWorks: (await new client.VisualizationJob(patient, "5030").info()).status,
    failsTwice: await errorOf(client, new client.VisualizationJob(patient, "503").info()),
  };
}

/** A session that is told nothing, in an environment that holds nothing or may not be read. */
export async function environment({ client }: Setting): Promise<unknown> {
  return errorOf(client, client.VisualizationJob.listPage(new client.Session()));
}
