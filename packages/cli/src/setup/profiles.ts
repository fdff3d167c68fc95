import { defaultProfile } from "@vizjobs/client/internal/setup";
import { confirm } from "../actions/confirm.ts";
import type { Context } from "../context.ts";
import { CommandError } from "../errors/command-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { say } from "../language/message.ts";
import { print } from "../output/print.ts";
import { printable } from "../output/printable.ts";
import { renderTable } from "../output/table.ts";
import { localProfile } from "../parser/settle-globals.ts";
import { changeProfiles } from "./change-profiles.ts";
import { withoutSection } from "./ini-lines.ts";
import { isInKeychain } from "./kept-credentials.ts";
import { accountOf } from "./keychain.ts";
import { originText } from "./origin-text.ts";
import { readProfileFile } from "./profile-file.ts";
import { credentialKeys } from "./profile-values.ts";
import { forget } from "./save-profile.ts";

/** Lists the profiles of the file, and the one that stands for this machine; no secrets. */
export async function listProfiles(context: Context): Promise<void> {
  const { io, globals, origins, words } = context;
  const { path, profiles } = await readProfileFile(io.env);
  const active = globals.local ? localProfile : (globals.profile ?? defaultProfile);
  const origin = (globals.local ? origins["local"] : origins["profile"]) ?? { source: "default" };
  const found = [...profiles]
    .filter(([name]) => name !== localProfile)
    .map(([name, keys]) => ({
      name,
      active: name === active,
      region: keys.get("region") ?? null,
      project_id: keys.get("project_id") ?? null,
      credentials: isInKeychain(keys) ? "keychain" : credentialKeys.some((key) => keys.get(key)) ? "file" : null,
    }));
  const local = {
    name: localProfile,
    active: active === localProfile,
    region: null,
    project_id: null,
    credentials: null,
  };
  const all = [...found, local];
  await print(context, {
    data: { file: path, active, origin, profiles: all },
    items: all,
    ids: all.map(({ name }) => name),
    table: () =>
      renderTable(
        all.map((profile) => [
          profile.active ? "*" : "",
          printable(profile.name),
          printable(profile.region ?? ""),
          printable(profile.project_id ?? ""),
          profile.credentials ?? "",
          profile.active ? words(originText(origin)) : "",
        ]),
        {
          ...(globals.noHeaders && !io.isAccessible
            ? {}
            : { headers: [io.isAccessible ? "ACTIVE" : "", "NAME", "REGION", "PROJECT", "CREDENTIALS", "USED BY"] }),
          isAccessible: io.isAccessible,
          columns: io.stdout.isTTY ? io.stdout.columns : undefined,
        },
      ),
  });
  if (!all.some((profile) => profile.active)) {
    context.note(say('There is no profile "{active}" yet. Make it: vizjob configure --profile {active}', { active }));
  }
}

/** Deletes a profile from the file, and its credentials from the keychain. */
export async function deleteProfile(context: Context, { name }: { readonly name: string }): Promise<void> {
  const { io } = context;
  const { path, profiles } = await readProfileFile(io.env);
  if (!profiles.has(name)) throw missing(name, path);
  await confirm(
    context,
    context.words(say('Delete the profile "{name}" and its credentials?', { name: printable(name) })),
  );
  let wasKept = false;
  await changeProfiles(io.env, (file) => {
    const profile = file.profiles.get(name);
    if (profile === undefined) throw missing(name, path);
    wasKept = isInKeychain(profile);
    return withoutSection(file.text, name);
  });
  if (wasKept && !(await forget(io.openKeychain, accountOf(name, path)))) {
    context.warn(
      say('The credentials of the profile "{name}" may still be in the keychain, which cannot be changed here.', {
        name,
      }),
    );
  }
  const deleted = context.words(say("deleted"));
  await print(context, { data: { profile: name, deleted: true }, ids: [name], table: () => `${name}  ${deleted}\n` });
}

const missing = (name: string, path: string): CommandError =>
  new CommandError(
    "NO_SUCH_PROFILE",
    exitCodes.notFound.code,
    say('There is no profile "{name}" in {path}.', { name, path }),
    say("See which there are: vizjob profiles"),
  );
