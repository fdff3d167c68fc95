import { errorOf } from "./describe-error.ts";
import type { Setting } from "./setting.ts";

/** Calls with an access key; the service computes each signature by itself and refuses one that differs. */
export async function signing({ client, keys, sessionWith }: Setting): Promise<unknown> {
  const { VisualizationJob } = client;
  const session = sessionWith({ credentials: keys });
  const withOtherSecret = sessionWith({ credentials: { ...keys, secretKey: "another-secret" } });
  const job = new VisualizationJob(session, "200");
  return {
    read: (await job.info()).status,
    listed: (await VisualizationJob.listPage(session, { search_content: "a b/ü&=+~*'😀" })).jobs.length,
    updated: await job.update({ job_desc: "Übung – 損失 😀" }),
    stopped: await job.stop(),
    withOtherSecret: await errorOf(client, new VisualizationJob(withOtherSecret, "200").info()),
  };
}

/** The example of the vendor's signing guide, with the pair of keys that is printed there. */
export async function signedExample({ client }: Setting): Promise<unknown> {
  return client.signRequest(
    {
      method: "GET",
      url: "https://service.region.example.com/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0",
      headers: { "content-type": "application/json" },
    },
    { accessKey: "QTWAOYTTINDUT2QVKYUC", secretKey: "MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc" },
    { date: new Date("2019-11-15T03:36:55Z") },
  );
}
