import { isConfigurationError, Session, type SessionExplanation, type SessionOptions } from "@vizjobs/client";
import { defaultProfile, profileFileIn, vendorFileIn, vendorSection } from "@vizjobs/client/internal/setup";
import type { ConnectContext } from "../connection/connect.ts";
import { endpointError } from "../connection/endpoint-error.ts";
import type { Origin, Origins } from "../parser/origins.ts";
import { chooseFile, keptOptions } from "./file-target.ts";
import { lineOf } from "./ini-lines.ts";
import { readProfileFile } from "./profile-file.ts";

/** A setting of the session and where it comes from. */
export interface ExplainedSetting {
  readonly value: string | null;
  readonly origin: Origin;
  /** How it will be found, when it is not known yet. */
  readonly note: string | null;
}

/** What the session of a command would be, without secrets. Nothing is sent. */
export interface ExplainedSession {
  readonly explanation: SessionExplanation;
  /** The profile whose credentials are in the keychain, when those count. */
  readonly keptProfile: string | undefined;
  readonly openToOthers: string | undefined;
  readonly credentialsOrigin: Origin;
  readonly settings: { readonly [key in (typeof settingNames)[number]]: ExplainedSetting };
}

const settingNames = ["region", "projectId", "endpoint", "iamEndpoint"] as const;

/** Stands for credentials in the keychain: to say where they are nobody needs to unlock it. */
const kept = { token: "in-the-keychain" } as const;

/** Explains the session that flags, environment and files ask for. */
export async function explainSession(context: ConnectContext): Promise<ExplainedSession> {
  const { globals, io, origins } = context;
  const { region, projectId, endpoint, iamEndpoint } = globals;
  const given = { region, projectId, endpoint, iamEndpoint, env: io.env };
  const choice = await chooseFile(context, given);
  const options =
    choice.kept === undefined ? choice.options : { ...keptOptions(choice.kept.profile, given), credentials: kept };
  const explanation = await explain(options, origins);
  const profile = globals.profile ?? defaultProfile;
  const profilePath = profileFileIn(io.env) ?? "";
  const text = profilePath === "" ? "" : (await readProfileFile(io.env)).text;
  const inProfile = (key: string): Origin => ({
    source: "profile",
    name: key,
    file: profilePath,
    line: lineOf(text, profile, key),
  });
  const vendorPath = vendorFileIn(io.env) ?? "";
  const inFile = (from: string): Origin | undefined => {
    const key = keyIn(from, profilePath, profile);
    if (key !== undefined) return { ...inProfile(key.replace(/,.*/, "")), name: key };
    const vendorKey = keyIn(from, vendorPath, vendorSection);
    return vendorKey === undefined ? undefined : { source: "credentials file", name: vendorKey, file: vendorPath };
  };
  const ofCredentials = (from: string): Origin => {
    if (choice.kept !== undefined) return { source: "keychain", name: choice.kept.name };
    if (explanation.credentials.kind === "none") return { source: "default" };
    return inFile(from) ?? { source: "environment", name: from };
  };
  const originOf = (name: (typeof settingNames)[number], from: string): Origin => {
    const typed = origins[name];
    if (from === "the options") {
      return typed === undefined || typed.source === "default" ? inProfile(fileKeys[name]) : typed;
    }
    return inFile(from) ?? { source: from.startsWith("the region") ? "region" : "default" };
  };
  const explained = (name: (typeof settingNames)[number]): ExplainedSetting => {
    const { value, from } = explanation[name];
    return { value: value ?? null, origin: originOf(name, from), note: value === undefined ? from : null };
  };
  return {
    explanation,
    keptProfile: choice.kept?.name,
    openToOthers: choice.openToOthers,
    credentialsOrigin: ofCredentials(explanation.credentials.from),
    settings: {
      region: explained("region"),
      projectId: explained("projectId"),
      endpoint: explained("endpoint"),
      iamEndpoint: explained("iamEndpoint"),
    },
  };
}

async function explain(options: SessionOptions, origins: Origins): Promise<SessionExplanation> {
  try {
    return await new Session(options).explain();
  } catch (error) {
    throw isConfigurationError(error) ? (endpointError(error, options, origins) ?? error) : error;
  }
}

const fileKeys = {
  region: "region",
  projectId: "project_id",
  endpoint: "endpoint",
  iamEndpoint: "iam_endpoint",
} as const;

/** The key of which the client says that it is in a section of a file. */
function keyIn(from: string, path: string, section: string): string | undefined {
  const place = ` in ${path} [${section}]`;
  return from.endsWith(place) ? from.slice(0, -place.length) : undefined;
}
