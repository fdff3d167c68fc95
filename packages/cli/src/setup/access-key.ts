import { readLinks } from "@vizjobs/client/internal/setup";
import type { Context } from "../context.ts";
import { shownAccessKey } from "./shown-value.ts";

/** The access key that counts, its last letters alone. */
export async function accessKeyOf({ io, globals }: Pick<Context, "io" | "globals">): Promise<string | undefined> {
  const env = globals.profile === undefined ? io.env : { ...io.env, VIZJOB_PROFILE: globals.profile };
  const used = (await readLinks(env)).find(({ credentials, isBroken }) => credentials !== undefined || isBroken);
  const key = used?.credentials?.value.accessKey;
  return key === undefined ? undefined : shownAccessKey(key);
}
