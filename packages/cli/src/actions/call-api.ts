import { callIam, callOperation, type OperationInput } from "@vizjobs/client/internal/calls";
import { operationTexts } from "@vizjobs/spec/contract/texts";
import type { ApiOptions } from "../commands/api.ts";
import { sessionOptions } from "../connection/connect.ts";
import type { ConnectOverrides, Context } from "../context.ts";
import { say } from "../language/message.ts";
import { jsonText } from "../output/json-text.ts";
import { print } from "../output/print.ts";
import { renderTable } from "../output/table.ts";
import { inputOf } from "./call-input.ts";
import { confirm } from "./confirm.ts";
import { allOperations, findOperation, type Operation } from "./operations.ts";
import { readInput } from "./read-input.ts";
import { refuseSharedSecrets } from "./refuse-shared-secrets.ts";
import { showRequests } from "./show-requests.ts";

export async function callApi(
  context: Context,
  { operation: id }: { readonly operation: string | undefined },
  { param, input: file }: ApiOptions,
): Promise<void> {
  if (id === undefined) return listOperations(context);
  const operation = findOperation(id);
  const body = file === undefined ? undefined : await readInput(context, file);
  if (file !== undefined && body !== undefined) await refuseSharedSecrets(context, file, body);
  const input = inputOf(operation, param, body);
  const { dryRun } = context.globals;
  const send = senderOf(context, operation, input);
  if (dryRun) return showRequests(context, [(_session, _options, overrides) => send(overrides)]);
  if (operation.facts.method === "DELETE") {
    await confirm(context, say("Delete job {id}? This cannot be undone.", { id: input.path?.["job_id"] ?? "" }));
  }
  const answer = await send({});
  if (operation.id === "createToken") {
    context.note(say("The token itself stands in a header, which is not printed. For a token: vizjob auth token"));
  }
  // A success without a body says nothing to print.
  if (answer !== undefined) await print(context, { data: answer, table: () => `${jsonText(answer, 2)}\n` });
}

/** Calls of IAM need no project and no address of the service, so they go by without a session. */
function senderOf(context: Context, operation: Operation, input: OperationInput) {
  const { signal } = context.io;
  return async (overrides: ConnectOverrides): Promise<unknown> =>
    operation.service === "jobs"
      ? callOperation(await context.connect(overrides), operation.id, input, { signal })
      : callIam(await sessionOptions(context, overrides), operation.id, input, signal);
}

async function listOperations(context: Context): Promise<void> {
  const listed = allOperations.map(({ id, facts: { method, path } }) => ({
    operation: id,
    method,
    path,
    summary: operationTexts[id].summary,
  }));
  await print(context, {
    data: listed,
    items: listed,
    ids: listed.map(({ operation }) => operation),
    table: () => renderTable(listed.map(({ operation, method, path }) => [operation, method, path])),
  });
}
