import { ConfigurationError } from "../errors/input-errors.ts";
import {
  environmentVariables as variables,
  rawVariable,
  readVariable,
  type Environment,
} from "../session/environment.ts";
import { readLink, type Link, type Spelling } from "./link.ts";
import { parseIni } from "./parse-ini.ts";
import { platform, readTextFile } from "./read-text-file.ts";

const environmentSpelling: Spelling = {
  fields: variables,
  settings: {
    region: [variables.region, variables.vendorRegion],
    projectId: [variables.projectId],
    endpoint: [variables.endpoint],
    iamEndpoint: [variables.iamEndpoint],
  },
};

/**
 * The credentials file of the vendor's SDKs.
 *
 * @see https://github.com/huaweicloud/huaweicloud-sdk-python-v3
 */
const vendorSpelling: Spelling = {
  fields: { accessKey: "ak", secretKey: "sk", securityToken: "security_token" },
  settings: { projectId: ["project_id"], iamEndpoint: ["iam_endpoint"] },
};
/** The section of the vendor's file that is read. */
export const vendorSection = "basic";

/** How a profile spells what it holds. */
export const profileSpelling = {
  fields: {
    token: "token",
    accessKey: "access_key",
    secretKey: "secret_key",
    securityToken: "security_token",
    account: "account",
    username: "username",
    password: "password",
  },
  settings: {
    region: ["region"],
    projectId: ["project_id"],
    endpoint: ["endpoint"],
    iamEndpoint: ["iam_endpoint"],
  },
} as const satisfies Spelling;
/** The profile that is read when none is named. */
export const defaultProfile = "default";

/**
 * Reads every place, in the order in which they count: the environment, the vendor's credentials file, our profile; a profile that
 * `VIZJOB_PROFILE` names comes before the file.
 *
 * @throws ConfigurationError when there is no profile of that name.
 */
export async function readLinks(env: Environment): Promise<readonly Link[]> {
  const environment = readLink(
    { name: "environment", where: "the environment", get: (name) => rawVariable(env, name) },
    environmentSpelling,
  );
  const chosen = readVariable(env, variables.profile);
  // Who names a file means that one: when it is not there, no other may stand in for it.
  const isNamed = readVariable(env, variables.vendorFile) !== undefined;
  const vendor = await readFileLink("credentials file", vendorFileIn(env), vendorSection, vendorSpelling, isNamed);
  const profile = await readFileLink("profile", profileFileIn(env), chosen ?? defaultProfile, profileSpelling);
  if (chosen === undefined) return [environment, vendor, profile];
  if (profile.found.length === 0) {
    throw new ConfigurationError(
      `The profile ${JSON.stringify(chosen)}, which ${variables.profile} names, is not there: ${profile.absence}`,
      `Name a profile that is there, or unset ${variables.profile}.`,
    );
  }
  return [environment, profile, vendor];
}

async function readFileLink(
  name: "credentials file" | "profile",
  path: string | undefined,
  section: string,
  spelling: Spelling,
  isNamed = false,
): Promise<Link> {
  const nothing = { name, found: [], credentials: undefined, isBroken: false, settings: {} };
  if (path === undefined) return { ...nothing, absence: `there is no home directory to find the ${name} in` };
  const file = await readTextFile(path);
  if (file.text === undefined)
    return { ...nothing, absence: `${path} ${file.reason}`, isBroken: file.isBroken || isNamed };
  const sections = parseIni(file.text);
  const keys = sections.get(section);
  if (keys === undefined) {
    return { ...nothing, absence: `${path} has no section [${section}], ${othersIn(sections)}` };
  }
  const where = `${path} [${section}]`;
  const link = readLink({ name, where, get: (key) => keys.get(key) }, spelling);
  return file.isReadableByOthers && link.credentials !== undefined
    ? { ...link, warning: `other users of this machine can read ${path}: make it yours alone with chmod 600` }
    : link;
}

/** A file that is no such file may have anything where names of sections stand: only what looks like a name is shown. */
function othersIn(sections: ReadonlyMap<string, unknown>): string {
  const names = [...sections.keys()].filter((name) => /^[\w .-]{1,40}$/.test(name));
  const others = sections.size - names.length;
  const known = names.map((name) => `[${name}]`).join(", ");
  if (sections.size === 0) return "and no other";
  if (known === "") return `only ${others} that cannot be shown`;
  return others === 0 ? `only ${known}` : `only ${known} and ${others} that cannot be shown`;
}

/** Where the vendor's credentials file is, if anywhere. */
export function vendorFileIn(env: Environment): string | undefined {
  const home = homeIn(env);
  return readVariable(env, variables.vendorFile) ?? (home && `${home}/.huaweicloud/credentials`);
}

/** In `VIZJOB_CONFIG_DIR`, else where programs of the system keep the settings of a user. */
export function profileFileIn(env: Environment): string | undefined {
  const directory = readVariable(env, variables.configDirectory);
  if (directory !== undefined) return `${directory}/config`;
  const home = homeIn(env);
  const appData = readVariable(env, "APPDATA");
  if (platform() === "win32") return appData && `${appData}/vizjob/Config/config`;
  if (platform() === "darwin") return home && `${home}/Library/Preferences/vizjob/config`;
  const config = readVariable(env, "XDG_CONFIG_HOME") ?? (home && `${home}/.config`);
  return config && `${config}/vizjob/config`;
}

function homeIn(env: Environment): string | undefined {
  return readVariable(env, "HOME") ?? readVariable(env, "USERPROFILE");
}
