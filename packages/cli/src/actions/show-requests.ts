import type { CallOptions, Session, StartedRequestEvent } from "@vizjobs/client";
import type { ConnectOverrides, Context } from "../context.ts";
import { placeholders, showPlaceholders } from "../connection/placeholders.ts";
import { escapedInJson, jsonText } from "../output/json-text.ts";
import { type Message, say } from "../language/message.ts";
import { print } from "../output/print.ts";
import { withoutSecrets } from "../output/without-secrets.ts";

export interface PlannedRequest {
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
  /** With `--curl`. */
  readonly curl?: string;
}

type Call = (session: Session, options: CallOptions, overrides: ConnectOverrides) => Promise<unknown>;

/**
 * `--dry-run`: prints what would be sent. What the contract forbids is refused as always; what is not set is shown as
 * `{endpoint}` and `{project_id}`.
 */
export async function showRequests(context: Context, calls: readonly Call[]): Promise<void> {
  const planned = await planRequests(context, calls);
  await print(context, {
    data: planned.length === 1 ? planned[0] : planned,
    items: planned,
    table: () => planned.map(textOf).join(""),
  });
  const unknown = whatIsUnknown(planned);
  context.note(
    unknown === undefined
      ? say("Dry run: nothing was sent.")
      : say("Dry run: nothing was sent. {unknown}", { unknown }),
  );
}

function textOf({ method, url, body, curl }: PlannedRequest): string {
  if (curl !== undefined) return `${curl}\n`;
  return `${method} ${url}\n${body === undefined ? "" : `${jsonText(body, 2)}\n`}`;
}

/** Lets each call run up to the point where it would be sent. */
export async function planRequests(context: Context, calls: readonly Call[]): Promise<readonly PlannedRequest[]> {
  const planned: PlannedRequest[] = [];
  for (const call of calls) planned.push(await planOf(context, call));
  return planned;
}

function whatIsUnknown(planned: readonly PlannedRequest[]): Message | undefined {
  const names = Object.values(placeholders)
    .map(({ shownAs }) => shownAs)
    .filter((shownAs) => planned.some(({ url }) => url.includes(shownAs)));
  const [first, second] = names;
  if (first === undefined) return undefined;
  return second === undefined
    ? say("{name} is not set: vizjob help environment", { name: first })
    : say("{first} and {second} are not set: vizjob help environment", { first, second });
}

async function planOf(context: Context, call: Call): Promise<PlannedRequest> {
  let planned: PlannedRequest | undefined;
  let curl: string | undefined;
  const record: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const body = await request.text();
    planned = {
      method: request.method,
      url: showPlaceholders(request.url),
      ...(body === "" ? {} : { body: withoutSecrets(JSON.parse(body)) }),
      ...(curl === undefined ? {} : { curl }),
    };
    throw new TypeError("not sent");
  };
  try {
    const onRequest = (event: StartedRequestEvent) => (curl = showPlaceholders(escapedInJson(event.toCurl())));
    const overrides = { fetch: record, maxRetries: 0, ...(context.globals.curl ? { onRequest } : {}) };
    await call(await context.connect(overrides), { signal: context.io.signal }, overrides);
  } catch (error) {
    if (!planned) throw error;
  }
  if (!planned) throw new Error("the call was over without a request");
  return planned;
}
