import type { Outcome } from "../exit-codes.ts";
import { type Message, say } from "../language/message.ts";
import type { Invocation } from "../parser/build-program.ts";

/** What to type next after a failure of the service, of a wait or of the contract check. */
export function nextStep(outcome: Outcome, invocation: Invocation | undefined): Message | undefined {
  if (!invocation) return undefined;
  const { path, args, globals } = invocation;
  const local = globals["local"] === true ? " --local" : "";
  const get = `vizjob get ${idOf(args) ?? "ID"}${local}`;
  const steps: { readonly [name in Outcome]?: Message } = {
    usage: say("See: vizjob help {path}", { path }),
    configuration: say(
      "Set up a profile: vizjob configure; or set what is missing (vizjob help environment), or give --region or --endpoint and --project-id; or add --local to use this machine, which needs no account.",
    ),
    access: say("Which credentials count, and why: vizjob auth explain"),
    notFound: say("See which jobs there are: {command}", { command: `vizjob list${local}` }),
    jobState: say("See the status: {command}", { command: get }),
    waitTimeout: say("Look at it: {command}; wait longer with --timeout 30m", { command: get }),
    goalUnreachable: say("See what became of it: {command}", { command: get }),
  };
  return steps[outcome];
}

/** The id that was given, where there was only one. */
function idOf({ id, ids }: Invocation["args"]): string | undefined {
  const [first, ...others] = [id ?? ids ?? []].flat();
  return others.length === 0 ? first : undefined;
}
