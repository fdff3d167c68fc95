import { errorOf } from "./describe-error.ts";
import type { Setting } from "./setting.ts";

/** What goes wrong on the way, and whether the client knows if the service may have acted. */
export async function delivery({ client, session, sessionWith, endpoint, closedEndpoint }: Setting): Promise<unknown> {
  const { VisualizationJob } = client;
  const input = { job_name: "mnist", train_url: "/bucket/logs/" };
  const closed = sessionWith({ endpoint: closedEndpoint });
  const notHttps = sessionWith({ endpoint: endpoint.replace("http:", "https:") });
  // The service breaks off its answer when it is told that the beginning has arrived.
  const cutOff = sessionWith({
    fetch: async (address, init) => {
      const answer = await fetch(address, init);
      await job("601").stop();
      return answer;
    },
  });
  const job = (id: string) => new VisualizationJob(session, id);
  const createThatBreaksOff = async () => {
    // Leaves a connection open for the create to take: some runtimes repeat by themselves what breaks off on a used one.
    await job("200").info();
    return VisualizationJob.create(session, { ...input, job_name: "breaks-off" });
  };
  return {
    readFromClosedPort: await errorOf(client, new VisualizationJob(closed, "200").info()),
    createOnClosedPort: await errorOf(client, VisualizationJob.create(closed, input)),
    createOnPortWithoutHttps: await errorOf(client, VisualizationJob.create(notHttps, input)),
    readThatBreaksOff: await errorOf(client, job("600").info()),
    createThatBreaksOff: await errorOf(client, createThatBreaksOff()),
    answerThatIsCutOff: await errorOf(client, new VisualizationJob(cutOff, "601").info()),
    noAnswerInTime: await errorOf(client, job("602").stop({ timeoutMs: 50 })),
    redirect: await errorOf(client, job("302").info()),
  };
}
