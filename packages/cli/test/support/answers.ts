import { runCli, type Outcome } from "./run-cli.ts";
import type { RunOptions } from "../../src/run.ts";

/** Runs a command against a service that gives one answer to everything. */
export async function withAnswer(
  line: string,
  status: number,
  answer: unknown,
  options: RunOptions = {},
): Promise<Outcome & { readonly requests: number }> {
  let requests = 0;
  const outcome = await runCli(line.split(" "), {
    env: {
      VIZJOB_TOKEN: "a-token-of-the-test",
      VIZJOB_ENDPOINT: "http://vizjobs.local",
      HUAWEICLOUD_SDK_PROJECT_ID: "p",
    },
    fetch: async () => {
      requests += 1;
      const body = typeof answer === "string" ? answer : JSON.stringify(answer);
      return new Response(body, {
        status,
        headers: { "Content-Type": "application/json", "X-Request-Id": "request-7" },
      });
    },
    ...options,
  });
  return { ...outcome, requests };
}
