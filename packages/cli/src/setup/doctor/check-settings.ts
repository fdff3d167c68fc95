import { stat } from "node:fs/promises";
import { isConfigurationError } from "@vizjobs/client";
import type { Context } from "../../context.ts";
import { CommandError, configurationError } from "../../errors/command-error.ts";
import { say } from "../../language/message.ts";
import { findServer } from "../../local-server/find-server.ts";
import { type ExplainedSession, explainSession } from "../explain-session.ts";
import { readProfileFile } from "../profile-file.ts";
import { type Check, failed, failedBy } from "./check.ts";
import packageJson from "../../../package.json" with { type: "json" };

/** The Node that runs, against the oldest that the package is made for. */
export function checkNode(version: string): Check {
  const needed = packageJson.engines.node.replace(/^>=/, "");
  if (isAtLeast(version, needed)) return { name: "node", result: "ok", detail: version };
  return failed(
    "node",
    "configuration",
    say("{version} is older than {needed}", { version, needed }),
    say("Install a newer Node."),
  );
}

function isAtLeast(version: string, needed: string): boolean {
  const [have = [], need = []] = [version, needed].map((text) => text.replace(/^v/, "").split(".").map(Number));
  const index = need.findIndex((part, at) => part !== (have[at] ?? 0));
  return index < 0 || (have[index] ?? 0) > (need[index] ?? 0);
}

/** The project file, where there is one. */
export function checkProject({ projectFile, projectProblem }: Context): Check {
  if (projectProblem !== undefined) return failedBy("project", projectProblem);
  return { name: "project", result: "ok", detail: projectFile ?? say("there is no project file") };
}

/** The file of profiles: whether it can be read, and by whom. */
export async function checkProfiles({ io }: Context): Promise<Check> {
  try {
    const { path, profiles } = await readProfileFile(io.env);
    const found = await stat(path).catch(() => undefined);
    if (found === undefined)
      return { name: "profiles", result: "ok", detail: say("{path} is not there yet", { path }) };
    const names = [...profiles.keys()].join(", ");
    const mode = (found.mode & 0o777).toString(8).padStart(4, "0");
    const detail = say("{path}, mode {mode}: {names}", { path, mode, names });
    if (process.platform === "win32" || (found.mode & 0o077) === 0) return { name: "profiles", result: "ok", detail };
    const fix = say("Make it yours alone: chmod 600 {path}", { path });
    return { name: "profiles", result: "warning", detail, fix };
  } catch (error) {
    return failedBy("profiles", error);
  }
}

/** What a session would be made from, or why none can be. */
export async function explained(context: Context): Promise<ExplainedSession | CommandError> {
  try {
    return await explainSession(context);
  } catch (error) {
    if (error instanceof CommandError) return error;
    if (!isConfigurationError(error)) throw error;
    return configurationError(error.message);
  }
}

/** Whether there are credentials that may be used. */
export function checkCredentials(session: ExplainedSession | CommandError): Check {
  if (session instanceof CommandError) return failedBy("credentials", session);
  const { explanation, keptProfile, openToOthers } = session;
  const { kind, from } = explanation.credentials;
  if (openToOthers !== undefined) {
    return failed(
      "credentials",
      "configuration",
      say("Other users of this machine can read {path}, so no credentials are taken from it.", { path: openToOthers }),
      say("Make it yours alone: chmod 600 {path}", { path: openToOthers }),
    );
  }
  if (keptProfile !== undefined) {
    return {
      name: "credentials",
      result: "ok",
      detail: say("in the keychain, profile {profile}", { profile: keptProfile }),
    };
  }
  if (kind !== "none") return { name: "credentials", result: "ok", detail: `${kind}: ${from}` };
  const reasons = explanation.links.filter(({ name }) => name !== "options").map(({ reason }) => reason);
  return failed(
    "credentials",
    "configuration",
    say("there are none: {reasons}", { reasons: reasons.join("; ") }),
    say("Set them up: vizjob configure; see vizjob help environment; or use this machine: --local"),
  );
}

/** Whether a server runs on this machine. */
export async function checkLocal(context: Context): Promise<Check> {
  try {
    const server = await findServer(context.io);
    const detail =
      server === undefined
        ? say("no server runs on this machine; --local starts one")
        : say("a server runs at {endpoint} (process {pid})", { endpoint: server.endpoint, pid: server.pid });
    return { name: "local", result: "ok", detail };
  } catch (error) {
    const { detail, fix } = failedBy("local", error);
    return { name: "local", result: context.globals.local ? "failed" : "warning", detail, fix, exitCode: 3 };
  }
}
