import { configurationError, usageError } from "../errors/command-error.ts";
import type { Io } from "../io.ts";
import { say } from "../language/message.ts";
import { changeProfiles } from "./change-profiles.ts";
import { withKeys } from "./ini-lines.ts";
import { isInKeychain, keptText, keychainMark } from "./kept-credentials.ts";
import { accountOf, type Keychain } from "./keychain.ts";
import { checkProfile, credentialKeys, type ProfileValues, settingKeys } from "./profile-values.ts";
import { shownValue } from "./shown-value.ts";

/** What of a profile was set and where it is kept, without secrets. */
export interface SavedProfile {
  readonly profile: string;
  readonly file: string;
  readonly values: readonly { readonly key: string; readonly value: string; readonly place: "file" | "keychain" }[];
}

interface Change {
  readonly name: string;
  /** Credentials replace those that are there, whole; each setting replaces its own. An empty text removes. */
  readonly values: ProfileValues;
  /** Where credentials go; the file when undefined. */
  readonly keychain: Keychain | undefined;
}

/**
 * Saves a profile: settings into the file, credentials into the keychain or the file.
 *
 * @throws CommandError when a value is wrong or a place cannot be written; everything is as it was then.
 */
export async function saveProfile(
  { env, openKeychain }: Pick<Io, "env" | "openKeychain">,
  { name, values, keychain }: Change,
): Promise<SavedProfile> {
  const credentials = new Map([...values].filter(([key, value]) => credentialKeys.includes(key) && value !== ""));
  const isReplaced = credentialKeys.some((key) => values.has(key));
  const place = keychain !== undefined && credentials.size > 0 ? "keychain" : "file";
  if (place === "file") refuseBlanks(credentials);
  let undo: (() => Promise<void>) | undefined;
  let path = "";
  let wasInKeychain = false;
  try {
    await changeProfiles(env, async (file) => {
      path = file.path;
      const old = file.profiles.get(name) ?? new Map<string, string>();
      wasInKeychain = isInKeychain(old);
      checkProfile(new Map([...[...old].filter(([key]) => settingKeys.includes(key)), ...values]));
      if (isReplaced && place === "keychain" && keychain !== undefined) {
        undo = await put(keychain, accountOf(name, path), keptText(credentials));
      }
      return withKeys(file.text, name, linesFor(values, isReplaced, place));
    });
  } catch (error) {
    await undo?.();
    throw error;
  }
  if (wasInKeychain && isReplaced && place === "file") await forget(openKeychain, accountOf(name, path));
  const shown = [...values].filter(([, value]) => value !== "");
  return {
    profile: name,
    file: path,
    values: shown.map(([key, value]) => ({
      key,
      value: shownValue(key, value),
      place: credentialKeys.includes(key) ? place : "file",
    })),
  };
}

/** The keys that the file gets or loses. */
function linesFor(
  values: ProfileValues,
  isReplaced: boolean,
  place: "file" | "keychain",
): ReadonlyMap<string, string | undefined> {
  const lines = new Map<string, string | undefined>();
  for (const key of settingKeys) if (values.has(key)) lines.set(key, values.get(key) || undefined);
  if (!isReplaced) return lines;
  for (const key of credentialKeys) lines.set(key, (place === "file" && values.get(key)) || undefined);
  return lines.set(keychainMark.key, place === "keychain" ? keychainMark.value : undefined);
}

/** Takes an entry of a profile that has none any more out of the keychain, and says whether it is gone. */
export async function forget(openKeychain: Io["openKeychain"], account: string): Promise<boolean> {
  const keychain = await openKeychain();
  if (keychain === undefined) return false;
  return keychain.remove(account).then(
    () => true,
    () => false,
  );
}

/** Writes an entry, and gives what puts back the one before. */
async function put(keychain: Keychain, account: string, secret: string): Promise<() => Promise<void>> {
  try {
    const before = await keychain.read(account);
    await keychain.write(account, secret);
    return () => (before === undefined ? keychain.remove(account) : keychain.write(account, before));
  } catch {
    throw configurationError(
      say("The keychain does not take the credentials. Nothing was changed."),
      say("Unlock it, or use --store file, which you alone can read."),
    );
  }
}

/** The file has no quotes that would keep them. */
function refuseBlanks(credentials: ProfileValues): void {
  const [key] = [...credentials].find(([, value]) => value !== value.trim()) ?? [];
  if (key === undefined) return;
  throw usageError(
    say("{key} begins or ends with a blank, which the file cannot keep.", { key }),
    say("Keep it in the keychain (--store keychain), or in the environment."),
  );
}
