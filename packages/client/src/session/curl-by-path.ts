import { operations } from "@vizjobs/spec/contract/operations";
import { checkPath } from "../contract/check-ids.ts";
import type { CallContext } from "../transport/call-context.ts";
import { curlOf } from "../transport/curl.ts";
import { createTransport } from "../transport/openapi-transport.ts";
import { inserted } from "../transport/shell.ts";
import { operationAt } from "./call-by-path.ts";
import { checkHeaders } from "./check-headers.ts";
import { environmentVariables as variables } from "./environment.ts";
import { resolveLimits, type CallLimits } from "./limits.ts";

/** Stands for a project that nobody knows yet: an id that none is given. */
const unknownProject = "project_that_is_not_known_yet";

/** What a command is written from. */
interface CurlRequest {
  readonly params?: { readonly path?: Readonly<Record<string, string>>; readonly query?: unknown };
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Writes the command that makes a call by path. */
export async function curlByPath(
  endpoint: string,
  { method, path, init }: { readonly method: string; readonly path: string; readonly init: CurlRequest | undefined },
  limits: CallLimits,
  context: Pick<CallContext, "identity" | "projectId" | "secrets">,
): Promise<string> {
  const operation = operationAt(method, path);
  const { params, body } = init ?? {};
  const { headers } = resolveLimits({ headers: init?.headers }, limits);
  const projectId = params?.path?.project_id ?? context.projectId ?? unknownProject;
  const filled = { ...params?.path, project_id: projectId };
  checkPath(operation, filled);
  if (headers !== undefined) checkHeaders(headers);
  const input = { path: filled, query: params?.query, body, headers };
  const command = await createTransport(endpoint)(operations[operation], input, async (request) =>
    curlOf({ request }, { ...context, projectId }),
  );
  return command.replaceAll(unknownProject, inserted(`$${variables.projectId}`));
}
