import type { Context } from "../context.ts";
import { say } from "../language/message.ts";
import { print } from "../output/print.ts";

interface ControlRequest {
  readonly method: string;
  /** Below the server's control address. */
  readonly path: string;
  readonly body?: unknown;
}

/** `--dry-run` of a command that changes the local server: prints what it would send there. */
export async function showControlRequests(context: Context, requests: readonly ControlRequest[]): Promise<void> {
  await print(context, {
    data: requests.length === 1 ? requests[0] : requests,
    items: requests,
    table: () => requests.map(textOf).join(""),
  });
  context.note(say("Dry run: nothing was changed."));
}

const textOf = ({ method, path, body }: ControlRequest): string =>
  `${method} ${path}\n${body === undefined ? "" : `${JSON.stringify(body, undefined, 2)}\n`}`;
