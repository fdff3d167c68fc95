import type { CallOptions, Session } from "@vizjobs/client";
import type { Context } from "../context.ts";
import { placeholders, showPlaceholders } from "../connection/placeholders.ts";
import { type Message, say } from "../language/message.ts";
import { print } from "../output/print.ts";

interface PlannedRequest {
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
}

type Call = (session: Session, options: CallOptions) => Promise<unknown>;

/**
 * `--dry-run`: lets each call run up to the point where it would be sent, and prints what would be. What the contract
 * forbids is refused as always; what is not set is shown as `{endpoint}` and `{project_id}`.
 */
export async function showRequests(context: Context, calls: readonly Call[]): Promise<void> {
  const planned: PlannedRequest[] = [];
  for (const call of calls) planned.push(await planOf(context, call));
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
  const unknown = whatIsUnknown(planned);
  context.note(
    unknown === undefined
      ? say("Dry run: nothing was sent.")
      : say("Dry run: nothing was sent. {unknown}", { unknown }),
  );
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
