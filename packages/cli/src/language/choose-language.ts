import type { Environment } from "../io.ts";

export type Language = "en" | "zh";

/** The language of the messages: `VIZJOB_LANG`, else the locale as POSIX orders its variables. What is not Chinese is English. */
export function chooseLanguage(env: Environment): Language {
  const locale = env["VIZJOB_LANG"] ?? env["LC_ALL"] ?? env["LC_MESSAGES"] ?? env["LANG"] ?? "";
  return /^zh\b|^zh_/i.test(locale) ? "zh" : "en";
}
