import { createLocalServer, type FaultRule, isLocalServerError } from "@vizjobs/local";
import { usageError } from "../errors/command-error.ts";

/** Lets a server that nobody calls look at the rules, as the running one would. */
export async function checkRules(rules: readonly object[]): Promise<void> {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server looks at what it is given, and refuses what is no rule
    await createLocalServer({ faults: rules as readonly FaultRule[] }).close();
  } catch (error) {
    throw isLocalServerError(error) ? usageError(error.message) : error;
  }
}
