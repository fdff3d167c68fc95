/** Variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The variables that a session reads. Those of the vendor have the names that its own SDKs read. */
export const environmentVariables = {
  token: "VIZJOB_TOKEN",
  accessKey: "HUAWEICLOUD_SDK_AK",
  secretKey: "HUAWEICLOUD_SDK_SK",
  securityToken: "HUAWEICLOUD_SDK_SECURITY_TOKEN",
  account: "VIZJOB_ACCOUNT",
  username: "VIZJOB_USERNAME",
  password: "VIZJOB_PASSWORD",
  projectId: "HUAWEICLOUD_SDK_PROJECT_ID",
  region: "VIZJOB_REGION",
  vendorRegion: "HUAWEICLOUD_SDK_REGION_ID",
  endpoint: "VIZJOB_ENDPOINT",
  iamEndpoint: "VIZJOB_IAM_ENDPOINT",
  profile: "VIZJOB_PROFILE",
  configDirectory: "VIZJOB_CONFIG_DIR",
  vendorFile: "HUAWEICLOUD_SDK_CREDENTIALS_FILE",
} as const;

/** Reads one variable; an empty one counts as unset, and so does one that may not be read. */
export function readVariable(environment: Environment, name: string): string | undefined {
  return rawVariable(environment, name)?.trim() || undefined;
}

/** Reads one variable as it is. Deno hands out the whole environment, then throws at each variable that the program has no permission for. */
export function rawVariable(environment: Environment, name: string): string | undefined {
  try {
    return environment[name];
  } catch {
    return undefined;
  }
}

/** The variables of the process; none where the runtime has no environment. */
export function runtimeEnvironment(): Environment {
  try {
    const process: unknown = Reflect.get(globalThis, "process");
    const environment: unknown = isObject(process) ? Reflect.get(process, "env") : undefined;
    return isObject(environment) ? environment : {};
  } catch {
    return {};
  }
}

function isObject(value: unknown): value is Environment {
  return typeof value === "object" && value !== null;
}
