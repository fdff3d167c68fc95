import type { FormChoices } from "./seeded-choices.ts";
import type { FieldForms, ValueForm } from "./value-form.ts";

/** The same object with each of its fields in one of its forms. */
export function varyFields(value: object, forms: FieldForms, choices: FormChoices): Record<string, unknown> {
  const varied: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) {
    const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
    if (form === undefined) {
      varied[name] = field;
      continue;
    }
    const isFree = form.mayBeLeftOut === true || field === form.blank;
    if (isFree && choices.yes()) continue;
    const printedName = form.alias === undefined ? name : choices.oneOf(name, form.alias);
    varied[printedName] = varyValue(field, form, choices);
  }
  for (const [name, { isAdded, blank }] of Object.entries(forms)) {
    if (isAdded === true && !(name in value) && choices.yes()) varied[name] = blank;
  }
  return varied;
}

function varyValue(value: unknown, form: ValueForm, choices: FormChoices): unknown {
  if (form.quoted === true && typeof value === "number") return choices.oneOf<number | string>(value, String(value));
  if (form.synonyms !== undefined) return choices.oneOf(value, ...form.synonyms.filter((other) => other !== value));
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => varyItem(item, form, choices));
    return form.mayBeBare === true && items.length === 1 ? choices.oneOf<unknown>(items, items[0]) : items;
  }
  return varyItem(value, form, choices);
}

function varyItem(value: unknown, { fields }: ValueForm, choices: FormChoices): unknown {
  if (fields === undefined || typeof value !== "object" || value === null) return value;
  return varyFields(value, fields, choices);
}
