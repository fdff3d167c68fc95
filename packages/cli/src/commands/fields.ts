import { fieldTexts } from "@vizjobs/spec/contract/texts";

/** The contract's own description of a field, as the summary of the option that sets it. */
export function fieldText(field: string): string {
  const text = fieldTexts[field];
  if (text === undefined) throw new Error(`The contract describes no field ${field}.`);
  return text.replace(/\.$/, "");
}
