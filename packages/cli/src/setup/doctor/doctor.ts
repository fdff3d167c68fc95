import type { Context } from "../../context.ts";
import { CommandError } from "../../errors/command-error.ts";
import { exitCodes } from "../../exit-codes.ts";
import { say } from "../../language/message.ts";
import { type Colour, painterFor } from "../../output/colours.ts";
import { print } from "../../output/print.ts";
import { printable } from "../../output/printable.ts";
import { renderTable } from "../../output/table.ts";
import { checkCall } from "./check-call.ts";
import { checkEndpoint, checkProxy } from "./check-network.ts";
import { checkCredentials, checkLocal, checkNode, checkProfiles, checkProject, explained } from "./check-settings.ts";
import { type Check, failed } from "./check.ts";

const defaultTimeoutMs = 10_000;

const colours: { readonly [result in Check["result"]]: Colour } = {
  ok: "green",
  warning: "yellow",
  failed: "red",
  skipped: "dim",
};

/** Checks the set-up from the inside out. What a failed check makes pointless is skipped. */
export async function doctor(context: Context): Promise<void> {
  const checks = await allChecks(context);
  const { io, globals, words } = context;
  const shown = checks.map(({ name, result, detail, fix }) => ({
    name,
    result,
    detail: words(detail),
    fix: fix === undefined ? null : words(fix),
  }));
  await print(context, {
    data: { ok: checks.every(({ result }) => result !== "failed"), checks: shown },
    items: shown,
    ids: shown.map(({ name, result }) => `${name} ${result}`),
    table: () => {
      const paint = painterFor(io.stdout, io.env, globals.noColor);
      const rows: string[][] = [];
      for (const { name, result, detail, fix } of shown) {
        const hasFix = fix !== null && result !== "ok";
        if (io.isAccessible) {
          rows.push([name, result, printable(detail), ...(hasFix ? [printable(fix)] : [])]);
          continue;
        }
        rows.push([paint(colours[result], result), name, printable(detail)]);
        if (hasFix) rows.push(["", "", `→ ${printable(fix)}`]);
      }
      return renderTable(rows, { isAccessible: io.isAccessible });
    },
  });
  const [first, ...others] = checks.filter(({ result }) => result === "failed");
  if (first === undefined) return;
  const names = [first, ...others].map(({ name }) => name).join(", ");
  throw new CommandError(
    "CHECK_FAILED",
    first.exitCode ?? exitCodes.configuration.code,
    say("Not everything is well: {names}.", { names }),
    first.fix,
  );
}

async function allChecks(context: Context): Promise<readonly Check[]> {
  const { io, globals } = context;
  const timeoutMs = globals.requestTimeout ?? defaultTimeoutMs;
  const node = checkNode(process.version);
  const project = checkProject(context);
  const local = await checkLocal(context);
  if (globals.local) {
    return local.result === "failed"
      ? [node, project, local]
      : [node, project, local, await checkCall(context, timeoutMs)];
  }
  const profiles = await checkProfiles(context);
  const session = await explained(context);
  const credentials = checkCredentials(session);
  const endpoint = session instanceof CommandError ? null : session.settings.endpoint.value;
  io.signal.throwIfAborted();
  return [
    node,
    project,
    profiles,
    credentials,
    ...(await networkChecks(context, endpoint, credentials, timeoutMs)),
    local,
  ];
}

const skipped = (name: Check["name"]): Check => ({
  name,
  result: "skipped",
  detail: say("not without the checks before it"),
});

async function networkChecks(
  context: Context,
  endpoint: string | null,
  credentials: Check,
  timeoutMs: number,
): Promise<readonly Check[]> {
  if (endpoint === null) {
    const missing = failed(
      "endpoint",
      "configuration",
      say("there is no usable region or endpoint"),
      say("Set up a profile: vizjob configure; or give --region or --endpoint"),
    );
    return [skipped("proxy"), missing, skipped("clock"), skipped("call")];
  }
  const proxy = checkProxy(endpoint, context);
  if (proxy.result === "failed") return [proxy, skipped("endpoint"), skipped("clock"), skipped("call")];
  const reached = await checkEndpoint(endpoint, context, timeoutMs);
  if (reached.some(({ name, result }) => name === "endpoint" && result === "failed")) {
    return [proxy, ...reached, skipped("clock"), skipped("call")];
  }
  return [proxy, ...reached, credentials.result === "failed" ? skipped("call") : await checkCall(context, timeoutMs)];
}
