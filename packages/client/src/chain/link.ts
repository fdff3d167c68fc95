import type { StaticCredentials } from "../credentials/credential-types.ts";

/** Settings beside the credentials. */
export type Setting = "region" | "projectId" | "endpoint" | "iamEndpoint";

/** A value, and where it was found. */
export interface Found<T> {
  readonly value: T;
  readonly from: string;
}

/** One place where credentials and settings are looked for. */
export interface Link {
  readonly name: "environment" | "credentials file" | "profile";
  /** What is set there, by name: `VIZJOB_TOKEN`, `sk`. */
  readonly found: readonly string[];
  readonly credentials: Found<StaticCredentials> | undefined;
  /** Why there are no credentials, to be said after «there are no credentials: ». */
  readonly absence: string;
  /** Something is there that cannot be used, so that nothing after it counts. */
  readonly isBroken: boolean;
  readonly settings: { readonly [name in Setting]?: Found<string> };
  /** Something that the user should know of the place. */
  readonly warning?: string;
}

type Field = "token" | "accessKey" | "secretKey" | "securityToken" | "account" | "username" | "password";

/** How a place spells what it holds. */
export interface Spelling {
  readonly fields: { readonly [name in Field]?: string };
  /** The first that is set counts. */
  readonly settings: { readonly [name in Setting]?: readonly string[] };
}

/** Where a link is read from. */
export interface Place {
  readonly name: Link["name"];
  /** `the environment`, or path and section of a file. */
  readonly where: string;
  /** Value by name; undefined or empty where it is not set. */
  readonly get: (name: string) => string | undefined;
}

/** What credentials consist of, in the order in which they are looked for. */
const ways = [["token"], ["accessKey", "secretKey"], ["username", "password"]] as const satisfies Field[][];

/** Reads one place: a token before keys before a password. */
export function readLink(place: Place, spelling: Spelling): Link {
  const get = (name: string | undefined) => (name === undefined ? undefined : place.get(name)?.trim() || undefined);
  // Blanks around a password belong to it: a wrong one may lock the account.
  const read = (field: Field) => {
    const name = spelling.fields[field];
    return field === "password" && name !== undefined ? place.get(name) || undefined : get(name);
  };
  const inPlace = (names: string) => (place.name === "environment" ? names : `${names} in ${place.where}`);
  const settings = Object.entries(spelling.settings).flatMap(([setting, names]) => {
    const name = names.find((one) => get(one) !== undefined);
    const value = get(name);
    return name === undefined || value === undefined ? [] : [[setting, { value, from: inPlace(name) }]];
  });
  const names = [...Object.values(spelling.fields), ...Object.values(spelling.settings).flat()];
  return {
    name: place.name,
    found: [...new Set(names)].filter((name) => get(name) !== undefined),
    settings: Object.fromEntries(settings),
    ...readCredentials(read, spelling, place, inPlace),
  };
}

function readCredentials(
  read: (field: Field) => string | undefined,
  { fields }: Spelling,
  { name, where }: Place,
  inPlace: (names: string) => string,
): Pick<Link, "credentials" | "absence" | "isBroken"> {
  const nameOf = (field: Field) => fields[field] ?? field;
  for (const way of ways) {
    const set = way.filter((field) => read(field) !== undefined);
    const unset = way.filter((field) => read(field) === undefined);
    const value = unset.length === 0 ? credentialsOf(way[0], read) : undefined;
    if (value !== undefined) {
      const from = Object.keys(value).flatMap((field) => (isField(field) ? nameOf(field) : []));
      return { credentials: { value, from: inPlace(from.join(", ")) }, absence: "", isBroken: false };
    }
    if (set.length > 0) {
      const absence = `they are half there: ${inPlace(set.map(nameOf).join())} is set, ${unset.map(nameOf).join()} is not`;
      return { credentials: undefined, absence, isBroken: true };
    }
  }
  const known = ways.filter(([field]) => fields[field] !== undefined).map((way) => way.map(nameOf).join(" with "));
  const absence = name === "environment" ? `${known.join(", ")} are not set` : `${where} has no ${known.join(", no ")}`;
  return { credentials: undefined, absence, isBroken: false };
}

function credentialsOf(
  first: (typeof ways)[number][0],
  read: (field: Field) => string | undefined,
): StaticCredentials | undefined {
  const [token, accessKey, secretKey] = [read("token"), read("accessKey"), read("secretKey")];
  const [securityToken, account] = [read("securityToken"), read("account")];
  const [username, password] = [read("username"), read("password")];
  if (first === "token") return token === undefined ? undefined : { token };
  if (first === "accessKey") {
    if (accessKey === undefined || secretKey === undefined) return undefined;
    return { accessKey, secretKey, ...(securityToken === undefined ? {} : { securityToken }) };
  }
  if (username === undefined || password === undefined) return undefined;
  return { ...(account === undefined ? {} : { account }), username, password };
}

function isField(name: string): name is Field {
  return name === "securityToken" || name === "account" || ways.flat().some((field) => field === name);
}
