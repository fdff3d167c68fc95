import type { Outcome } from "../exit-codes.ts";
import type { Invocation } from "../parser/build-program.ts";

/** What to type next after a failure of the service, of a wait or of the contract check. */
export function nextStep(outcome: Outcome, invocation: Invocation | undefined): string | undefined {
  if (!invocation) return undefined;
  const { path, args, globals } = invocation;
  const local = globals["local"] === true ? " --local" : "";
  const id = idOf(args) ?? "ID";
  const steps: { readonly [name in Outcome]?: string } = {
    usage: `See: vizjob help ${path}`,
    configuration:
      "Set up a profile: vizjob configure; or set what is missing (vizjob help environment), or give --region or --endpoint and --project-id; or add --local to use this machine, which needs no account.",
    access: "Which credentials count, and why: vizjob auth explain",
    notFound: `See which jobs there are: vizjob list${local}`,
    jobState: `See the status: vizjob get ${id}${local}`,
    waitTimeout: `Look at it: vizjob get ${id}${local}; wait longer with --timeout 30m`,
    goalUnreachable: `See what became of it: vizjob get ${id}${local}`,
  };
  return steps[outcome];
}

/** The id that was given, where there was only one. */
function idOf({ id, ids }: Invocation["args"]): string | undefined {
  const [first, ...others] = [id ?? ids ?? []].flat();
  return others.length === 0 ? first : undefined;
}
