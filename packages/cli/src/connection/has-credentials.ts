import type { Environment } from "../io.ts";

/** One of each kind of credentials: where one is set, no file is asked for others. */
const firstOfEach = [
  "VIZJOB_TOKEN",
  "HUAWEICLOUD_SDK_AK",
  "HUAWEICLOUD_SDK_SK",
  "VIZJOB_USERNAME",
  "VIZJOB_PASSWORD",
] as const;

/** Whether the environment holds credentials, or a part of some. */
export const hasCredentials = (env: Environment): boolean => firstOfEach.some((name) => env[name] !== undefined);
