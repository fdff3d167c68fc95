import { Session, VisualizationJob, type SessionOptions } from "../../src/index.ts";
import { issue } from "./login.ts";

export interface Request {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** The requests that a session makes for its first call, to an IAM and a service in memory. */
export async function firstCall(options: SessionOptions): Promise<Request[]> {
  const requests: Request[] = [];
  const fetch = async (url: unknown, init?: RequestInit) => {
    const body = typeof init?.body === "string" ? init.body : "";
    requests.push({ url: String(url), headers: Object.fromEntries(new Headers(init?.headers)), body });
    const { status = 200, headers, body: answer } = String(url).includes("/v3/") ? issue("issued") : {};
    return new Response(JSON.stringify(answer ?? {}), { status, ...(headers === undefined ? {} : { headers }) });
  };
  await new VisualizationJob(new Session({ fetch, ...options }), "1").stop();
  return requests;
}
