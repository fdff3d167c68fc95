import { runCli, type Outcome } from "./run-cli.ts";
import type { RunOptions } from "../../src/run.ts";

/** What a request says of where it goes and as whom. */
export interface SeenRequest {
  readonly host: string;
  readonly path: string;
  readonly token: string | null;
  readonly authorization: string | null;
}

/** Runs a command against a service that has no jobs, and gives what was sent. */
export async function seenRequests(
  line: string,
  options: RunOptions,
): Promise<Outcome & { readonly requests: readonly SeenRequest[] }> {
  const requests: SeenRequest[] = [];
  const outcome = await runCli(line.split(" "), {
    fetch: async (input, init) => {
      const { host, pathname } = new URL(input instanceof Request ? input.url : input);
      const headers = new Headers(init?.headers);
      requests.push({
        host,
        path: pathname,
        token: headers.get("X-Auth-Token"),
        authorization: headers.get("Authorization"),
      });
      return Response.json({ jobs: [], total_count: 0, job_total_count: 0 });
    },
    ...options,
  });
  return { ...outcome, requests };
}
