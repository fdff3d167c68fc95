import type { Environment } from "../io.ts";

export type Language = "en" | "zh";

/** What names the language of the messages: `VIZJOB_LANG`, else the locale as POSIX orders its variables. */
export const languageVariable = (env: Environment): string | undefined =>
  ["VIZJOB_LANG", "LC_ALL", "LC_MESSAGES", "LANG"].find((name) => env[name] !== undefined);

/** The language of the messages. What is not Chinese is English. */
export function chooseLanguage(env: Environment): Language {
  const locale = env[languageVariable(env) ?? ""] ?? "";
  return /^zh\b|^zh_/i.test(locale) ? "zh" : "en";
}
