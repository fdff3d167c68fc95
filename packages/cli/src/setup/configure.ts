import { defaultProfile } from "@vizjobs/client/internal/setup";
import type { ConfigureOptions } from "../commands/configure.ts";
import type { Context } from "../context.ts";
import { configurationError, usageError } from "../errors/command-error.ts";
import { say } from "../language/message.ts";
import { print } from "../output/print.ts";
import { renderTable } from "../output/table.ts";
import { localProfile } from "../parser/settle-globals.ts";
import { askProfile } from "./ask-profile.ts";
import { askerFor } from "./ask.ts";
import { isInKeychain } from "./kept-credentials.ts";
import type { Keychain } from "./keychain.ts";
import { type ProfileFile, readProfileFile } from "./profile-file.ts";
import { credentialKeys, type ProfileValues } from "./profile-values.ts";
import { readValues } from "./read-values.ts";
import { saveProfile, type SavedProfile } from "./save-profile.ts";

/** Sets up a profile from what is typed, asked or read. */
export async function configure(context: Context, _args: object, options: ConfigureOptions): Promise<void> {
  const { io, globals } = context;
  const name = profileName(globals.profile ?? defaultProfile);
  const file = await readProfileFile(io.env);
  const typed = typedSettings(context);
  const given = options.stdin ? await readValues(io) : await asked(context, file, name, typed);
  const values = new Map([...given, ...typed]);
  if (values.size === 0) throw usageError(say("There is nothing to set."), say("See: vizjob help configure"));
  const hasCredentials = credentialKeys.some((key) => values.get(key));
  const keychain = options.store === "file" ? undefined : await io.openKeychain();
  requireKeychain(keychain, options);
  if (hasCredentials && keychain === undefined && options.store === undefined) {
    context.warn(
      say("There is no keychain that can be used, so the credentials go into the file, which you alone can read."),
    );
  }
  const saved = await saveProfile(io, { name, values, keychain });
  await print(context, { data: saved, table: () => tableOf(saved, io) });
  context.note(say("Try it: vizjob doctor --profile {name}", { name }));
}

function requireKeychain(keychain: Keychain | undefined, { store }: ConfigureOptions): void {
  if (store !== "keychain" || keychain !== undefined) return;
  throw configurationError(
    say("There is no keychain that can be used. Nothing was changed."),
    say("Leave --store out, or use --store file, which you alone can read."),
  );
}

function profileName(name: string): string {
  if (name === localProfile) {
    throw usageError(
      say('The profile "{name}" is the server on this machine, which needs no setting up.', { name }),
      say("Name another one with --profile."),
    );
  }
  if (/^[\w.-]{1,40}$/.test(name)) return name;
  throw usageError(
    say("The name of a profile has 1 to 40 of these: letters a to z, digits, dots, dashes, underscores."),
  );
}

/** Settings that are on the command line; what the environment says is not meant to be kept. */
function typedSettings({ globals, origins }: Context): ProfileValues {
  const options = {
    region: "region",
    projectId: "project_id",
    endpoint: "endpoint",
    iamEndpoint: "iam_endpoint",
  } as const;
  const isOption = (key: string): key is keyof typeof options => Object.hasOwn(options, key);
  return new Map(
    Object.keys(options).flatMap((key): [string, string][] => {
      const value = isOption(key) && origins[key]?.source === "flag" ? globals[key] : undefined;
      return isOption(key) && value !== undefined ? [[options[key], value]] : [];
    }),
  );
}

async function asked(
  { io, globals, words }: Context,
  file: ProfileFile,
  name: string,
  typed: ProfileValues,
): Promise<ProfileValues> {
  const ask = globals.noInput ? undefined : askerFor(io, words);
  if (ask === undefined) {
    throw usageError(
      say("Nobody can be asked here."),
      say("Give the values on stdin: vizjob configure --stdin < FILE, with lines such as region = eu-de"),
    );
  }
  const profile = file.profiles.get(name) ?? new Map<string, string>();
  const hasCredentials = isInKeychain(profile) || credentialKeys.some((key) => profile.has(key));
  try {
    return await askProfile(ask, new Map([...profile, ...typed]), new Set(typed.keys()), hasCredentials);
  } finally {
    io.stdin.destroy?.();
  }
}

function tableOf({ profile, file, values }: SavedProfile, { isAccessible }: Context["io"]): Promise<string> {
  return renderTable([["profile", profile, file], ...values.map(({ key, value, place }) => [key, value, place])], {
    isAccessible,
  });
}
