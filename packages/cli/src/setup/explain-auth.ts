import { stat } from "node:fs/promises";
import { profileFileIn, vendorFileIn } from "@vizjobs/client/internal/setup";
import type { Context } from "../context.ts";
import { type Message, say } from "../language/message.ts";
import { print } from "../output/print.ts";
import { renderTable } from "../output/table.ts";
import { usageError } from "../errors/command-error.ts";
import { accessKeyOf } from "./access-key.ts";
import { explainSession } from "./explain-session.ts";

/** A place where credentials are looked for. */
interface Place {
  readonly name: string;
  readonly used: boolean;
  /** Names of what is set there. */
  readonly found: readonly string[];
  readonly reason: string;
  readonly file: string | null;
  /** Of the file, in octal. */
  readonly mode: string | null;
  readonly warning: string | null;
}

/** Says which credentials count, and why the others were passed over. */
export async function explainAuth(context: Context): Promise<void> {
  if (context.globals.local) {
    throw usageError(
      say("The server on this machine has credentials of its own; there is nothing to explain."),
      say("Leave --local out."),
    );
  }
  const { io, globals, words } = context;
  const { explanation, keptProfile, openToOthers } = await explainSession(context);
  const { kind, from } = explanation.credentials;
  const files = { profile: profileFileIn(io.env), "credentials file": vendorFileIn(io.env) };
  const places = await Promise.all(
    explanation.links
      .filter(({ name }) => name !== "options")
      .map(async ({ name, isUsed, found, reason, warning }): Promise<Place> => {
        const file = name === "profile" || name === "credentials file" ? files[name] : undefined;
        return {
          name,
          used: isUsed,
          found,
          reason,
          file: file ?? null,
          mode: await modeOf(file),
          warning: warning ?? null,
        };
      }),
  );
  const keychain: Place[] =
    keptProfile === undefined
      ? []
      : [
          {
            name: "keychain",
            used: true,
            found: [keptProfile],
            reason: "the profile keeps them there",
            file: null,
            mode: null,
            warning: null,
          },
        ];
  const expires = expiryOf(keptProfile === undefined ? kind : "function");
  const accessKey = keptProfile === undefined ? await accessKeyOf(context) : undefined;
  const data = {
    credentials: keptProfile === undefined ? kind : "keychain",
    from: keptProfile === undefined ? from : `the keychain, profile ${keptProfile}`,
    access_key: accessKey ?? null,
    refused: openToOthers ?? null,
    expires: expires?.text ?? null,
    places: [...keychain, ...(keptProfile === undefined ? places : places.map((place) => ({ ...place, used: false })))],
  };
  await print(context, {
    data,
    table: async () =>
      (await renderTable(
        [
          ["credentials", data.credentials],
          ["from", data.from],
          ...(accessKey === undefined ? [] : [["access key", accessKey]]),
          ...(expires === undefined ? [] : [["expires", words(expires)]]),
        ],
        { isAccessible: io.isAccessible },
      )) +
      "\n" +
      (await renderTable(
        data.places.map(({ name, used, mode, reason }) => [used ? "*" : "", name, mode ?? "", reason]),
        {
          ...(globals.noHeaders && !io.isAccessible
            ? {}
            : { headers: [io.isAccessible ? "USED" : "", "PLACE", "MODE", "WHY"] }),
          isAccessible: io.isAccessible,
        },
      )),
  });
  for (const { warning } of places) if (warning !== null) context.warn(warning);
  if (openToOthers !== undefined) {
    context.warn(
      say("Other users of this machine can read {path}, so no credentials are taken from it.", { path: openToOthers }),
    );
  }
}

function expiryOf(kind: string): Message | undefined {
  if (kind === "token") return say("not known here: a token of IAM lives 24 hours at most");
  if (kind === "password") return say("each command logs in for a token of its own, and keeps none");
  if (kind === "temporary access key") return say("not known here: temporary keys live a day at most");
  return undefined;
}

async function modeOf(file: string | undefined): Promise<string | null> {
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  return found === undefined ? null : (found.mode & 0o777).toString(8).padStart(4, "0");
}
