import type { CreateTokenRequest, IamOperationId, IamOperations, Project } from "@vizjobs/spec";
import { pathRules } from "@vizjobs/spec/contract/path-rules";
import { CredentialsError } from "../errors/input-errors.ts";
import type { OperationInput } from "../session/operation-call.ts";
import type { Reply } from "../transport/call-context.ts";
import { readHttpDate } from "../transport/http-date.ts";
import { Unreadable } from "../transport/unreadable.ts";
import type { PasswordCredentials } from "./credential-types.ts";
import type { IssuedToken } from "./iam-calls.ts";

/** Makes a call of IAM. */
export type IamCall = (operation: IamOperationId, input: OperationInput, signal: AbortSignal) => Promise<Reply>;

const tokenHeader = "X-Subject-Token" satisfies keyof IamOperations["createToken"]["responses"][201]["headers"];

/**
 * Gets a token by password.
 *
 * @throws AuthenticationError when user or password are wrong; DecodeError when the answer holds no token.
 */
export async function createToken(
  call: IamCall,
  { account, username, password }: PasswordCredentials,
  scope: { readonly id: string } | { readonly name: string },
  signal: AbortSignal,
): Promise<IssuedToken> {
  const body: CreateTokenRequest = {
    auth: {
      identity: {
        methods: ["password"],
        password: { user: { name: username, password, domain: { name: account ?? username } } },
      },
      scope: { project: scope },
    },
  };
  // The catalog is long, and of no use here.
  const reply = await call("createToken", { query: { nocatalog: "true" }, body }, signal);
  const { headers } = reply.response;
  return reply.decode((answer) => {
    const token = headers.get(tokenHeader);
    if (!token || !/^[\x21-\x7e]+$/.test(token)) throw new Unreadable(`it has no ${tokenHeader} header`);
    // By the clock of IAM, which may differ from ours. Its Date cannot be read everywhere: browsers hide it.
    const issuedAt = readHttpDate(headers.get("date")) ?? Date.parse(textAt(answer, "token", "issued_at"));
    const lifetimeMs =
      Date.parse(textAt(answer, "token", "expires_at")) - (Number.isNaN(issuedAt) ? Date.now() : issuedAt);
    const projectId = textAt(answer, "token", "project", "id");
    return {
      token,
      endsAt: Number.isNaN(lifetimeMs) ? Infinity : Date.now() + lifetimeMs,
      projectId: isProjectId(projectId) ? projectId : undefined,
    };
  });
}

/**
 * Looks up the id of the default project of a region, which has the region's name.
 *
 * @throws CredentialsError when there is none, more than one, or one whose id cannot be part of an address.
 */
export async function findProjectId(call: IamCall, region: string, signal: AbortSignal): Promise<string> {
  const reply = await call("listProjects", { query: { name: region } }, signal);
  const ids = await reply.decode((answer) =>
    projectsIn(answer)
      .filter((project) => textAt(project, "name" satisfies keyof Project) === region)
      .map((project) => textAt(project, "id" satisfies keyof Project)),
  );
  const [id] = ids;
  if (id !== undefined && ids.length === 1 && isProjectId(id)) return id;
  const name = JSON.stringify(region);
  const problem =
    ids.length === 1
      ? `the project named ${name} has an id that cannot be used`
      : `IAM knows ${ids.length === 0 ? "no project" : `${ids.length} projects`} named ${name} for these credentials`;
  throw new CredentialsError(
    `There is no project id, and ${problem}`,
    "Give the id of the project that the jobs belong to.",
  );
}

function isProjectId(id: string): boolean {
  return new RegExp(pathRules.project_id.pattern, "u").test(id);
}

function projectsIn(answer: unknown): unknown[] {
  const projects: unknown = typeof answer === "object" && answer !== null ? Reflect.get(answer, "projects") : undefined;
  if (!Array.isArray(projects)) throw new Unreadable("it has no list of projects");
  return projects;
}

/** The text at a place of a decoded body; empty when there is none. */
function textAt(value: unknown, ...path: readonly string[]): string {
  const found = path.reduce<unknown>(
    (inner, name) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, name) : undefined),
    value,
  );
  return typeof found === "string" ? found : "";
}
