import type { CallOptions, Session } from "@vizjobs/client";
import type { Context } from "../context.ts";
import { placeholders, showPlaceholders } from "../connection/placeholders.ts";
import { print } from "../output/print.ts";

export interface PlannedRequest {
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
}

type Call = (session: Session, options: CallOptions) => Promise<unknown>;

/**
 * `--dry-run`: prints what would be sent. What the contract forbids is refused as always; what is not set is shown as
 * `{endpoint}` and `{project_id}`.
 */
export async function showRequests(context: Context, calls: readonly Call[]): Promise<void> {
  const planned = await planRequests(context, calls);
  await print(context, {
    data: planned.length === 1 ? planned[0] : planned,
    items: planned,
    table: () =>
      planned
        .map(
          ({ method, url, body }) =>
            `${method} ${url}\n${body === undefined ? "" : `${JSON.stringify(body, undefined, 2)}\n`}`,
        )
        .join(""),
  });
  context.note(`Dry run: nothing was sent.${whatIsUnknown(planned)}`);
}

/** Lets each call run up to the point where it would be sent. */
export async function planRequests(context: Context, calls: readonly Call[]): Promise<readonly PlannedRequest[]> {
  const planned: PlannedRequest[] = [];
  for (const call of calls) planned.push(await planOf(context, call));
  return planned;
}

function whatIsUnknown(planned: readonly PlannedRequest[]): string {
  const names = Object.values(placeholders)
    .map(({ shownAs }) => shownAs)
    .filter((shownAs) => planned.some(({ url }) => url.includes(shownAs)));
  if (names.length === 0) return "";
  return ` ${names.join(" and ")} ${names.length > 1 ? "are" : "is"} not set: vizjob help environment`;
}

async function planOf(context: Context, call: Call): Promise<PlannedRequest> {
  let planned: PlannedRequest | undefined;
  const record: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const body = await request.text();
    planned = {
      method: request.method,
      url: showPlaceholders(request.url),
      ...(body === "" ? {} : { body: JSON.parse(body) }),
    };
    throw new TypeError("not sent");
  };
  try {
    await call(await context.connect({ fetch: record, maxRetries: 0 }), { signal: context.io.signal });
  } catch (error) {
    if (!planned) throw error;
  }
  if (!planned) throw new Error("the call was over without a request");
  return planned;
}
