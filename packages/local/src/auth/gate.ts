import { randomBytes } from "node:crypto";
import { securityHeaders, signingToleranceMinutes } from "@vizjobs/spec/contract";
import type { IamOperationId, OperationId } from "@vizjobs/spec";
import { isIam } from "../http/is-iam.ts";
import type { LocalClock } from "../clock/local-clock.ts";
import { failureBodies } from "../generated/failures.gen.ts";
import { Refusal, refusal, worded } from "../http/refusal.ts";
import {
  isSignedWith,
  parseAuthorization,
  signedAt,
  signingDate,
  type AccessKey,
  type SignedRequest,
} from "./check-signature.ts";
import { createKeyLock } from "./key-lock.ts";
import type { Projects, Reference } from "./projects.ts";
import { createTokenBook, type IssuedToken, type TokenScope } from "./tokens.ts";
import { anyUser, findUser, userNamed, type LocalUser, type Login, type User } from "./users.ts";

/** What a server asks of callers: some token or some signature (`any`), nothing (`off`), or good ones (`verify`). */
export type AuthMode = "any" | "off" | "verify";

/** Who may call a server whose auth is `verify`. */
export interface Accounts {
  readonly users?: readonly LocalUser[];
  readonly keys?: readonly AccessKey[];
}

/** Who makes a call. */
export interface Caller {
  readonly user: User;
  /** The project that the caller's token or signature is for, where it is for one. */
  readonly project: Reference | undefined;
  /** Whether the caller may look at and end tokens of other users. */
  readonly isOperator: boolean;
}

/** Lets callers in. */
export interface Gate {
  /** A token that is always accepted, for every project. */
  readonly ownToken: string;
  /** Who a login is of; undefined: the user or the password is wrong. */
  readonly authenticate: (login: Login) => User | undefined;
  /** A new token; with `from`, a token of the user, it ends with that one. */
  readonly issue: (user: User, scope: TokenScope, from?: IssuedToken) => IssuedToken;
  /** A token that works now, by its text; undefined: there is none such, or it has ended. Where every token works, each is found. */
  readonly find: (token: string) => IssuedToken | undefined;
  readonly revoke: (token: string) => void;
  /** Lets a request pass, or throws the refusal. `projectId` is the one in its path. */
  readonly admit: (id: OperationId | IamOperationId, request: SignedRequest, projectId: string | undefined) => Caller;
}

/** What a gate works with. */
export interface GateParts {
  readonly mode: AuthMode;
  readonly accounts: Accounts;
  readonly clock: LocalClock;
  readonly projects: Projects;
  /** Real time, epoch milliseconds. Signatures are held to it, since callers date them. Default: that of the machine. */
  readonly realNow?: () => number;
}

/** How far the time of a signature may be off. */
const signatureWindowMs = signingToleranceMinutes * 60_000;

/** The gate of one server. */
export function createGate({ mode, accounts, clock, projects, realNow = () => Date.now() }: GateParts): Gate {
  const ownToken = randomBytes(24).toString("base64url");
  const tokens = createTokenBook(clock, realNow);
  const keyLock = createKeyLock(realNow);
  const nobody: Caller = { user: userNamed("local", "local"), project: undefined, isOperator: mode !== "verify" };

  const find = (token: string): IssuedToken | undefined => {
    if (token === ownToken) return tokens.permanent(ownToken, nobody.user, { project: projects.default });
    const known = tokens.find(token);
    if (known !== undefined && !tokens.isEnded(known)) return known;
    return mode === "verify" ? undefined : tokens.permanent(token, nobody.user, { project: projects.default });
  };
  const owner = ({ user, scope }: IssuedToken): Caller => ({ ...nobody, user, project: scope.project });

  const checkToken = (id: OperationId | IamOperationId, token: string, projectId: string | undefined): Caller => {
    if (token === ownToken) return { ...nobody, isOperator: true };
    const known = tokens.find(token);
    if (known === undefined || tokens.isEnded(known)) {
      if (isIam(id)) throw unauthorized(id);
      throw refused(401, failureBodies[known === undefined ? "ModelArts.0203" : "ModelArts.0202"]);
    }
    const { project } = known.scope;
    if (projectId === undefined) return owner(known);
    if (project === undefined) throw refused(401, failureBodies["ModelArts.0212"]);
    if (project.id !== projectId) throw refused(403, failureBodies["ModelArts.0210"]);
    return owner(known);
  };

  const checkSignature = (header: string, request: SignedRequest, projectId: string | undefined): Caller => {
    const authorization = parseAuthorization(header);
    if (authorization === undefined) throw refused(401, failureBodies["ModelArts.0206"]);
    const { accessKey } = authorization;
    const key = accounts.keys?.find((candidate) => candidate.accessKey === accessKey);
    if (key === undefined) throw wrongSignature("ak not exist");
    if (keyLock.isLocked(accessKey)) throw wrongSignature("AK access failed to reach the limit,forbidden");
    requireRecent(request.headers, realNow());
    if (!isSignedWith(key, request, authorization)) {
      keyLock.failed(accessKey);
      throw wrongSignature("verify aksk signature fail");
    }
    keyLock.succeeded(accessKey);
    const signedProject = request.headers.get(securityHeaders.signedProject) ?? undefined;
    if (projectId !== undefined && signedProject !== undefined && signedProject !== projectId) {
      throw refused(403, failureBodies["ModelArts.0210"]);
    }
    return { ...nobody, project: signedProject === undefined ? undefined : projects.byId(signedProject) };
  };

  return {
    ownToken,
    authenticate: (login) => findUser(accounts.users ?? [], login) ?? (mode === "verify" ? undefined : anyUser(login)),
    issue: tokens.issue,
    find,
    revoke: tokens.revoke,
    admit(id, request, projectId) {
      const token = request.headers.get(securityHeaders.token);
      const signature = request.headers.get(securityHeaders.signature);
      const isOpen = mode === "off" || id === "createToken";
      if (!isOpen && !token && !signature) {
        throw isIam(id) ? unauthorized(id) : refusal(id, "ModelArts.0201", 401);
      }
      if (isOpen || mode === "any") {
        const known = tokens.find(token ?? "");
        return known === undefined || tokens.isEnded(known) ? nobody : owner(known);
      }
      return token ? checkToken(id, token, projectId) : checkSignature(signature ?? "", request, projectId);
    },
  };
}

function requireRecent(headers: Headers, now: number): void {
  const time = signedAt(headers);
  if (time !== undefined && Math.abs(time - now) <= signatureWindowMs) return;
  const given = headers.get(securityHeaders.signingDate) ?? "";
  const message = `signature expired, signature time:${given}, server time:${signingDate(now)}`;
  throw refused(401, failureBodies["APIG.0303"], message);
}

/** In Keystone's words. */
function unauthorized(id: IamOperationId): Refusal {
  return refusal(id, "unauthorized", 401, { message: "The request you have made requires authentication." });
}

function refused(status: number, body: Parameters<typeof worded>[0], message?: string): Refusal {
  return new Refusal(status, worded(body, message === undefined ? {} : { message }));
}

/** In the gateway's words: the contract's text ends in one of the reasons. */
function wrongSignature(reason: string): Refusal {
  const body = failureBodies["APIG.0301"];
  return refused(401, body, body.error_msg.replace(/[^:]*$/, ` ${reason}`));
}
