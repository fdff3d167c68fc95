import type { StaticCredentials } from "@vizjobs/client";
import { type IniSection, profileFileIn, profileSpelling, readLink } from "@vizjobs/client/internal/setup";
import { configurationError } from "../errors/command-error.ts";
import type { Io } from "../io.ts";
import { say } from "../language/message.ts";
import { accountOf } from "./keychain.ts";

/** What a profile says of credentials that are not in the file. */
export const keychainMark = { key: "credentials", value: "keychain" } as const;

export const isInKeychain = (profile: IniSection): boolean => profile.get(keychainMark.key) === keychainMark.value;

/**
 * Gives the credentials of a profile that keeps them in the keychain.
 *
 * @throws CommandError when the keychain cannot be opened or holds none.
 */
export async function readFromKeychain(
  { env, openKeychain }: Pick<Io, "env" | "openKeychain">,
  profile: string,
): Promise<StaticCredentials> {
  const keychain = await openKeychain();
  const kept = await keychain?.read(accountOf(profile, profileFileIn(env) ?? "")).catch(() => undefined);
  const credentials = kept === undefined ? undefined : credentialsIn(kept);
  if (credentials !== undefined) return credentials;
  throw configurationError(
    keychain === undefined
      ? say('The credentials of the profile "{profile}" are in the keychain, which cannot be opened here.', { profile })
      : say('The credentials of the profile "{profile}" should be in the keychain, which gives out none.', { profile }),
    say("Unlock it, or give them again: vizjob configure --profile {profile}", { profile }),
  );
}

/** Reads what {@link keptText} wrote. */
function credentialsIn(kept: string): StaticCredentials | undefined {
  try {
    const fields: ReadonlyMap<string, unknown> = new Map(Object.entries(Object(JSON.parse(kept))));
    const get = (key: string) => {
      const value = fields.get(key);
      return typeof value === "string" ? value : undefined;
    };
    return readLink({ name: "profile", where: "the keychain", get }, profileSpelling).credentials?.value;
  } catch {
    return undefined;
  }
}

/** What the keychain holds for a profile: the keys that the file would hold. */
export const keptText = (fields: ReadonlyMap<string, string>): string => JSON.stringify(Object.fromEntries(fields));
