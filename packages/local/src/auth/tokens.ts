import { randomBytes } from "node:crypto";
import type { LocalClock } from "../clock/local-clock.ts";
import type { Reference } from "./projects.ts";
import type { User } from "./users.ts";

/** What a token is for: a project, an account, or, without either, no more than getting another token. */
export interface TokenScope {
  readonly project?: Reference;
  readonly domain?: Reference;
}

/** How somebody proved to be a user. */
export type LoginMethod = "password" | "token";

/** A token and what it stands for. */
export interface IssuedToken {
  readonly token: string;
  readonly methods: readonly LoginMethod[];
  readonly user: User;
  readonly scope: TokenScope;
  /** Real time, epoch milliseconds. */
  readonly issuedAt: number;
  /** End that callers are told, real time, epoch milliseconds. */
  readonly expiresAt: number;
  /** End by the server's clock, epoch milliseconds. */
  readonly endsAt: number;
}

/** The tokens of one server. */
export interface TokenBook {
  /** A new token for 24 hours, or until another ends that it was got with. */
  readonly issue: (user: User, scope: TokenScope, from?: IssuedToken) => IssuedToken;
  /** A token that was issued, also one that has ended; undefined: none such. */
  readonly find: (token: string) => IssuedToken | undefined;
  /** What stands for a token that works for ever: told as if it had been issued just now. */
  readonly permanent: (token: string, user: User, scope: TokenScope) => IssuedToken;
  readonly isEnded: (token: IssuedToken) => boolean;
  readonly revoke: (token: string) => void;
}

/** How long a token is valid, as the vendor's. */
const tokenLifetimeMs = 24 * 3_600_000;

/** More tokens than any user of a local server holds at once; the oldest go. */
const maxTokens = 10_000;

/**
 * A token ends 24 hours after its issue, by the server's clock or by real time, whichever comes first. Callers are told real time:
 * they compare it with their own clocks, so with a server clock that stands in the past every token would look ended to them, and
 * they would log in for each call. Moving the server's clock on by a day still ends all tokens, as it ends jobs.
 */
export function createTokenBook(clock: LocalClock, realNow: () => number): TokenBook {
  const tokens = new Map<string, IssuedToken>();
  const isEndedFor = (token: IssuedToken, ms: number): boolean =>
    realNow() - token.expiresAt >= ms || clock.now() - token.endsAt >= ms;

  /** Tokens that have ended stay as long again, so that they are told from such as never were. */
  const forget = (): void => {
    for (const [text, oldest] of tokens) {
      if (tokens.size < maxTokens && !isEndedFor(oldest, tokenLifetimeMs)) break;
      tokens.delete(text);
    }
  };
  const issuedNow = (token: string, user: User, scope: TokenScope): IssuedToken => {
    const issuedAt = realNow();
    return {
      token,
      methods: ["password"],
      user,
      scope,
      issuedAt,
      expiresAt: issuedAt + tokenLifetimeMs,
      endsAt: clock.now() + tokenLifetimeMs,
    };
  };
  return {
    issue(user, scope, from) {
      forget();
      const fresh = issuedNow(randomBytes(48).toString("base64url"), user, scope);
      const issued: IssuedToken = from === undefined ? fresh : { ...fresh, ...boundTo(from) };
      tokens.set(issued.token, issued);
      return issued;
    },
    find: (token) => tokens.get(token),
    permanent: issuedNow,
    isEnded: (token) => isEndedFor(token, 0),
    revoke: (token) => void tokens.delete(token),
  };
}

/** A token that was got with another ends with it, as in Keystone: else tokens could be renewed without a password. */
function boundTo({ methods, expiresAt, endsAt }: IssuedToken): Pick<IssuedToken, "endsAt" | "expiresAt" | "methods"> {
  return { methods: [...new Set<LoginMethod>(["token", ...methods])], expiresAt, endsAt };
}
