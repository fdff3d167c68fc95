import type { SessionOptions } from "@vizjobs/client";
import {
  defaultProfile,
  type IniSection,
  profileFileIn,
  readLinks,
  vendorFileIn,
} from "@vizjobs/client/internal/setup";
import { configurationError } from "../errors/command-error.ts";
import type { Environment } from "../io.ts";
import { say } from "../language/message.ts";
import { isInKeychain, readFromKeychain } from "./kept-credentials.ts";
import { readProfileFile } from "./profile-file.ts";
import type { ConnectContext } from "../connection/connect.ts";
import { hasCredentials } from "../connection/has-credentials.ts";

/** Which files and keychain a session would take its credentials from. */
export interface FileChoice {
  /** What the client completes by itself. */
  readonly options: SessionOptions;
  /** The profile whose credentials are in the keychain, when those are the ones that count. */
  readonly kept: { readonly name: string; readonly profile: IniSection } | undefined;
  /** The file of the credentials, when others can read it. */
  readonly openToOthers: string | undefined;
}

/**
 * Completes what is given by what files and keychain hold. The client reads the files by itself; this is what only the command
 * knows of: the keychain, and files that it does not take secrets from.
 *
 * @throws CommandError when there is no profile of that name, when others can read the file of the credentials, or when the
 * keychain does not give them out.
 */
export async function fileTarget(
  context: ConnectContext,
  given: SessionOptions & { readonly env: Environment },
): Promise<SessionOptions> {
  const { options, kept, openToOthers } = await chooseFile(context, given);
  if (openToOthers !== undefined) {
    throw configurationError(
      say("Other users of this machine can read {path}, so no credentials are taken from it.", { path: openToOthers }),
      say("Make it yours alone: chmod 600 {path}", { path: openToOthers }),
    );
  }
  if (kept === undefined) return options;
  return { ...keptOptions(kept.profile, given), credentials: await readFromKeychain(context.io, kept.name) };
}

/** What is given, completed by the settings of a profile whose credentials are in the keychain. */
export const keptOptions = (profile: IniSection, given: SessionOptions): SessionOptions => ({
  ...settingsOf(profile),
  ...withoutUndefined(given),
  env: {},
});

/** Chooses without taking anything. */
export async function chooseFile(
  context: ConnectContext,
  given: SessionOptions & { readonly env: Environment },
): Promise<FileChoice> {
  const { globals, origins, io } = context;
  const name = globals.profile ?? defaultProfile;
  const profile = await profileOf(context, name);
  const chosen = globals.profile === undefined ? given : { ...given, env: { ...io.env, VIZJOB_PROFILE: name } };
  const isKept = profile !== undefined && isInKeychain(profile);
  const nothing = { options: chosen, kept: undefined, openToOthers: undefined };
  if (hasCredentials(io.env)) {
    if (origins["profile"]?.source === "flag") {
      context.warn(
        say('The environment holds credentials; they count before those of the profile "{name}".', { name }),
      );
    }
    // The client takes a profile without settings for one that is not there.
    return isKept && profile.size === 1 ? { ...nothing, options: given } : nothing;
  }
  if (isKept && globals.profile !== undefined) return { ...nothing, kept: { name, profile } };
  const links = await readLinks(chosen.env);
  const used = links.find(({ credentials, isBroken }) => credentials !== undefined || isBroken);
  if (used === undefined) return isKept ? { ...nothing, kept: { name, profile } } : nothing;
  if (used.warning === undefined) return nothing;
  return { ...nothing, openToOthers: used.name === "profile" ? profileFileIn(io.env) : vendorFileIn(io.env) };
}

async function profileOf({ globals, origins, io }: ConnectContext, name: string): Promise<IniSection | undefined> {
  if (globals.profile === undefined && profileFileIn(io.env) === undefined) return undefined;
  const { path, profiles } = await readProfileFile(io.env);
  const profile = profiles.get(name);
  if (globals.profile === undefined || (profile !== undefined && profile.size > 0)) return profile;
  const { name: from = "", file, line } = origins["profile"] ?? {};
  throw configurationError(
    say('There is no profile "{name}", which {from} names, in {path}.', {
      name,
      from: file === undefined ? from : `${file}:${line}`,
      path,
    }),
    say("See which there are: vizjob profiles; make it: vizjob configure --profile {name}", { name }),
  );
}

const settingsOf = (profile: IniSection): SessionOptions => ({
  region: profile.get("region") || undefined,
  projectId: profile.get("project_id") || undefined,
  endpoint: profile.get("endpoint") || undefined,
  iamEndpoint: profile.get("iam_endpoint") || undefined,
});

const withoutUndefined = (options: SessionOptions): SessionOptions =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
