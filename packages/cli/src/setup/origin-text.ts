import { type Message, say } from "../language/message.ts";
import type { Origin } from "../parser/origins.ts";

/** An origin in a word or two: `--region`, `VIZJOB_REGION`, `/home/ada/project/.vizjob:3`, `default`. */
export function originText({ source, name = "", file, line }: Origin): Message | string {
  if (source === "keychain") return say("keychain");
  if (file !== undefined) return line === undefined ? file : `${file}:${line}`;
  if (source === "region") return say("the region");
  if (source === "default") return say("default");
  return name;
}
