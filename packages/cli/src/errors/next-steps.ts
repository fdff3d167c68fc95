import type { Outcome } from "../exit-codes.ts";
import type { Invocation } from "../parser/build-program.ts";

/** What to type next after a failure of the service, of a wait or of the contract check. */
export function nextStep(outcome: Outcome, invocation: Invocation | undefined): string | undefined {
  if (!invocation) return undefined;
  const { command, args, globals } = invocation;
  const id = typeof args["id"] === "string" ? args["id"] : "ID";
  const isLocal = globals["local"] === true ? " --local" : "";
  const steps: { readonly [name in Outcome]?: string } = {
    usage: `The rules: vizjob help ${command.name}`,
    access: "Which credentials are read: vizjob help environment",
    notFound: `See which jobs there are: vizjob list${isLocal}`,
    jobState: `See the status: vizjob get ${id}${isLocal}`,
    waitTimeout: `Look at it: vizjob get ${id}${isLocal}; wait longer with --timeout 30m`,
    goalUnreachable: `See what became of it: vizjob get ${id}${isLocal}`,
  };
  return steps[outcome];
}
