import { randomBytes } from "node:crypto";
import { securityHeaders, signingToleranceMinutes } from "@vizjobs/spec/contract";
import type { IamOperationId, OperationId } from "@vizjobs/spec";
import type { LocalClock } from "../clock/local-clock.ts";
import { failureBodies } from "../generated/failures.gen.ts";
import { Refusal, refusal, worded } from "../http/refusal.ts";
import { isSignedWith, parseAuthorization, signedAt, type AccessKey, type SignedRequest } from "./check-signature.ts";
import { issueToken, type IssuedToken, type ProjectReference } from "./tokens.ts";

/** What a server asks of callers: some token or some signature (`any`), nothing (`off`), or good ones (`verify`). */
export type AuthMode = "any" | "off" | "verify";

/** A user of the IAM calls. */
export interface LocalUser {
  /** Name of the account. */
  readonly account: string;
  readonly username: string;
  readonly password: string;
}

/** Who may call a server whose auth is `verify`. */
export interface Accounts {
  readonly users?: readonly LocalUser[];
  readonly keys?: readonly AccessKey[];
}

/** Lets callers in. */
export interface Gate {
  /** A token that is always accepted, for every project. */
  readonly ownToken: string;
  /** A token for a user; undefined: the name or the password is wrong. */
  readonly logIn: (user: LocalUser, project: ProjectReference) => IssuedToken | undefined;
  /** Lets a request pass, or throws the refusal. `projectId` is the one in its path. */
  readonly admit: (id: OperationId | IamOperationId, request: SignedRequest, projectId: string | undefined) => void;
}

/** How far the time of a signature may be off, and how long a key is locked after too many wrong ones, as at the vendor's gateway. */
const signatureWindowMs = signingToleranceMinutes * 60_000;
const lockMs = 5 * 60_000;
const failuresBeforeLock = 5;

/** The gate of one server. Tokens end by the server's clock; signatures, which callers date, are held to real time. */
export function createGate(mode: AuthMode, accounts: Accounts, clock: LocalClock): Gate {
  const ownToken = randomBytes(24).toString("base64url");
  const issued = new Map<string, IssuedToken>();
  const failures = new Map<string, { count: number; lockedUntil: number }>();

  const checkToken = (token: string, projectId: string | undefined): void => {
    if (token === ownToken) return;
    const known = issued.get(token);
    if (known === undefined) throw refused(401, failureBodies["ModelArts.0203"]);
    if (known.expiresAt <= clock.now()) throw refused(401, failureBodies["ModelArts.0202"]);
    if (projectId !== undefined && known.project.id !== projectId) throw refused(403, failureBodies["ModelArts.0210"]);
  };

  const checkSignature = (header: string, request: SignedRequest, projectId: string | undefined): void => {
    const authorization = parseAuthorization(header);
    if (authorization === undefined) throw refused(401, failureBodies["ModelArts.0206"]);
    const { accessKey } = authorization;
    const now = Date.now();
    const before = failures.get(accessKey) ?? { count: 0, lockedUntil: 0 };
    if (before.lockedUntil > now) throw wrongSignature("AK access failed to reach the limit,forbidden");
    const time = signedAt(request.headers);
    if (time === undefined || Math.abs(time - now) > signatureWindowMs) {
      const message = `signature expired, signature time:${request.headers.get(securityHeaders.signingDate)}, server time:${sdkDate(now)}`;
      throw refused(401, failureBodies["APIG.0303"], message);
    }
    const key = accounts.keys?.find((candidate) => candidate.accessKey === accessKey);
    if (key === undefined) throw wrongSignature("ak not exist");
    if (!isSignedWith(key, request, authorization)) {
      const count = before.count + 1;
      failures.set(
        accessKey,
        count < failuresBeforeLock ? { count, lockedUntil: 0 } : { count: 0, lockedUntil: now + lockMs },
      );
      throw wrongSignature("verify aksk signature fail");
    }
    failures.delete(accessKey);
    const signedProject = request.headers.get(securityHeaders.signedProject);
    if (projectId !== undefined && signedProject !== null && signedProject !== projectId) {
      throw refused(403, failureBodies["ModelArts.0210"]);
    }
  };

  return {
    ownToken,
    logIn(user, project) {
      if (mode === "verify" && !accounts.users?.some((known) => isSame(known, user))) return undefined;
      const token = issueToken(project, clock.now());
      if (mode === "verify") issued.set(token.token, token);
      return token;
    },
    admit(id, request, projectId) {
      if (mode === "off" || id === "createToken") return;
      const token = request.headers.get(securityHeaders.token);
      const signature = request.headers.get(securityHeaders.signature);
      if (!token && !signature) {
        throw id === "listProjects" ? refusal(id, "unauthorized", 401) : refusal(id, "ModelArts.0201", 401);
      }
      if (mode === "any") return;
      if (token) checkToken(token, projectId);
      else checkSignature(signature ?? "", request, projectId);
    },
  };
}

function isSame(known: LocalUser, given: LocalUser): boolean {
  return known.account === given.account && known.username === given.username && known.password === given.password;
}

function refused(status: number, body: Parameters<typeof worded>[0], message?: string): Refusal {
  return new Refusal(status, worded(body, message === undefined ? {} : { message }));
}

/** In the gateway's words: the contract's text ends in one of the reasons. */
function wrongSignature(reason: string): Refusal {
  const body = failureBodies["APIG.0301"];
  return refused(401, body, body.error_msg.replace(/[^:]*$/, ` ${reason}`));
}

function sdkDate(time: number): string {
  return new Date(time).toISOString().replaceAll(/[-:]|\.\d+/g, "");
}
