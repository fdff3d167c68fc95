import type { Rule } from "@vizjobs/spec";
import { fieldTexts } from "@vizjobs/spec/contract/texts";

/** The contract's own description of a field, with range and default where they are not in it, as the summary of an option. */
export function fieldText(field: string, rule?: Rule): string {
  const text = fieldTexts[field];
  if (text === undefined) throw new Error(`The contract describes no field ${field}.`);
  const facts = rule ? factsOf(rule) : [];
  return `${text.replace(/\.$/, "")}${facts.length > 0 ? ` (${facts.join("; ")})` : ""}`;
}

function factsOf({ minimum, maximum, default: byService }: Rule): string[] {
  return [
    ...(minimum === undefined || maximum === undefined ? [] : [`${minimum} to ${maximum}`]),
    ...(byService === undefined || byService === "" ? [] : [`the service's default: ${byService}`]),
  ];
}
