import type { Setting } from "./setting.ts";

const one = "/v1/{project_id}/visualization-jobs/{job_id}";

/** Which headers of an answer can be read: with CORS, a page sees only what the service exposes. */
export async function answerHeaders({ client, endpoint, sessionWith }: Setting): Promise<unknown> {
  const see = async (address: string) => {
    const session = sessionWith({ endpoint: address });
    const refusal = await new client.VisualizationJob(session, "429").stop().catch((error: unknown) => error);
    if (!client.isRateLimitError(refusal)) throw refusal;
    const { response } = await session.api.GET(one, { params: { path: { job_id: "200" } } });
    return {
      requestId: response.headers.get("x-request-id"),
      hasDate: response.headers.has("date"),
      stopped: await new client.VisualizationJob(session, "200").stop(),
      refusal: { requestId: refusal.requestId, retryAfterMs: refusal.retryAfterMs },
    };
  };
  return { exposed: await see(endpoint), notExposed: await see(`${endpoint}/not-exposed`) };
}

/** Which headers of a caller arrive; the service gives back what it saw. */
export async function sentHeaders({ sessionWith }: Setting): Promise<unknown> {
  const userAgent = "trainer/1.0";
  const { data } = await sessionWith({ userAgent }).api.GET(one, {
    params: { path: { job_id: "7" } },
    headers: { "X-Trace": "abc", Accept: "application/json;q=0.9" },
  });
  const { "user-agent": arrived, ...others } = Object(Reflect.get(Object(data), "arrived"));
  return { ...others, isUserAgentOfCaller: arrived === userAgent };
}
