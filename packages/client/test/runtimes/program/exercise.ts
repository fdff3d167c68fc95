import { aborting } from "./aborting.ts";
import { delivery } from "./delivery.ts";
import { answerHeaders, sentHeaders } from "./headers.ts";
import { jobs, watching } from "./jobs.ts";
import { byPath, listing } from "./listing.ts";
import { environment, refusals, repeating } from "./refusals.ts";
import { createSetting, type ProgramInput, type Step } from "./setting.ts";
import { signedExample, signing } from "./signing.ts";

/**
 * A step for each thing that has to work in every runtime: add yours here, and what it reports to `expected-report.ts`.
 * Steps know no runtime: web standards only, nothing of Node, and the package only as it is handed in.
 */
const steps: { readonly [name: string]: Step } = {
  jobs,
  watching,
  listing,
  byPath,
  refusals,
  repeating,
  environment,
  aborting,
  signing,
  signedExample,
  answerHeaders,
  sentHeaders,
  delivery,
};

/** Does every step, one after the other, and reports what came of each. */
export async function exercise(input: ProgramInput): Promise<unknown> {
  const setting = createSetting(input);
  const report: Record<string, unknown> = {};
  for (const [name, step] of Object.entries(steps)) report[name] = await step(setting);
  // As JSON says it: an absent field and an undefined one are the same.
  return JSON.parse(JSON.stringify(report));
}
