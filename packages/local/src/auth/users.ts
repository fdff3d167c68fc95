import type { Reference } from "./projects.ts";
import { stableId } from "./stable-id.ts";

/** A user of the IAM calls. */
export interface LocalUser {
  /** Name of the account. */
  readonly account: string;
  readonly username: string;
  readonly password: string;
}

/** A user with its account, as tokens name them. */
export interface User extends Reference {
  readonly domain: Reference;
}

/** Whom a login names: a user by id, or by name and account, the account by name or id. */
export interface Login {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly domain?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined;
  readonly password: string;
}

/** A user of a server, with the ids that stand for its names. */
export function userNamed(account: string, name: string): User {
  return { id: stableId(`user ${account} ${name}`), name, domain: accountNamed(account) };
}

/** The user whose password a login gives; undefined: there is none, or it is another password. */
export function findUser(users: readonly LocalUser[], { password, ...given }: Login): User | undefined {
  for (const known of users) {
    const user = userNamed(known.account, known.username);
    if (isNamed(user, given) && known.password === password) return user;
  }
  return undefined;
}

/** The user that a login names, whoever that is. */
export function anyUser({ id, name, domain }: Login): User {
  const account = domain?.name ?? domain?.id ?? "local";
  const named = userNamed(account, name ?? id ?? account);
  return { ...named, id: id ?? named.id, domain: { ...named.domain, id: domain?.id ?? named.domain.id } };
}

function isNamed(user: User, { id, name, domain }: Omit<Login, "password">): boolean {
  if (id !== undefined) return id === user.id;
  return name === user.name && domain !== undefined && isAccount(user.domain, domain);
}

/** Whether an account is meant by a name or an id; the id counts where both are given. */
export function isAccount(account: Reference, given: NonNullable<Login["domain"]>): boolean {
  return given.id === undefined ? given.name === account.name : given.id === account.id;
}

function accountNamed(name: string): Reference {
  return { id: stableId(`domain ${name}`), name };
}
