import type { Rule } from "@vizjobs/spec";
import { fieldTexts } from "@vizjobs/spec/contract/texts";

/** What an option has from the contract: the field that it fills, and the contract's description of it as its summary. */
export function fromField(name: string, rule?: Rule): { readonly field: string; readonly summary: string } {
  return { field: name.replace(/^\w+\.\w+\./, ""), summary: fieldText(name, rule) };
}

/** The contract's own description of a field, with range and default where they are not in it. */
export function fieldText(name: string, rule?: Rule): string {
  const text = fieldTexts[name];
  if (text === undefined) throw new Error(`The contract describes no field ${name}.`);
  return withFacts(text.replace(/\.$/, ""), rule);
}

/** A text with the range and the default that the contract gives. */
export function withFacts(text: string, rule: Rule | undefined): string {
  const facts = rule ? factsOf(rule) : [];
  return facts.length > 0 ? `${text} (${facts.join("; ")})` : text;
}

function factsOf({ minimum, maximum, default: byService }: Rule): string[] {
  return [
    ...(minimum === undefined || maximum === undefined ? [] : [`${minimum} to ${maximum}`]),
    ...(byService === undefined || byService === "" ? [] : [`the service's default: ${byService}`]),
  ];
}
