import { createElement } from "../page/create-element.ts";

/** A labelled control. */
export interface Field<Control extends HTMLElement> {
  readonly element: HTMLElement;
  readonly control: Control;
}

/** A choice of a select. */
export interface Choice {
  readonly value: string;
  readonly text: string;
  readonly group?: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

export function inputField(label: string, attributes: Attributes = {}): Field<HTMLInputElement> {
  const control = createElement("input", { attributes: textsOf(attributes) });
  return labelled(label, control);
}

export function checkField(label: string): Field<HTMLInputElement> {
  const control = createElement("input", { attributes: { type: "checkbox" } });
  return { control, element: createElement("label", { className: "check" }, control, new Text(` ${label}`)) };
}

export function selectField(label: string, choices: readonly Choice[]): Field<HTMLSelectElement> {
  const control = createElement("select");
  fillChoices(control, choices);
  return labelled(label, control);
}

let count = 0;

/** The label stands beside its control: around a select it would be called after what is chosen, too. */
function labelled<Control extends HTMLElement>(text: string, control: Control): Field<Control> {
  count += 1;
  control.id = `field-${count}`;
  const label = createElement("label", { text, attributes: { for: control.id } });
  return { control, element: createElement("div", { className: "field" }, label, control) };
}

/** Puts other choices into a select. What was chosen stays chosen where it is still there. */
export function fillChoices(select: HTMLSelectElement, choices: readonly Choice[]): void {
  const { value } = select;
  const groups = new Map<string, HTMLOptGroupElement>();
  select.replaceChildren();
  for (const choice of choices) {
    const option = createElement("option", { text: choice.text, attributes: { value: choice.value } });
    if (choice.group === undefined) {
      select.append(option);
      continue;
    }
    let group = groups.get(choice.group);
    if (group === undefined) {
      group = createElement("optgroup", { attributes: { label: choice.group } });
      groups.set(choice.group, group);
      select.append(group);
    }
    group.append(option);
  }
  if (choices.some((choice) => choice.value === value)) select.value = value;
}

/** A form that is sent by this code, never by the browser. */
export function formOf(submitLabel: string, onSubmit: () => void, ...fields: readonly HTMLElement[]): HTMLFormElement {
  const submit = createElement("button", { text: submitLabel, attributes: { type: "submit" } });
  const form = createElement("form", {}, ...fields, submit);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    onSubmit();
  });
  return form;
}

export function button(text: string, onClick: () => void, className = ""): HTMLButtonElement {
  const element = createElement("button", { text, className, attributes: { type: "button" } });
  element.addEventListener("click", onClick);
  return element;
}

/** The number in an input; undefined where it is empty. */
export function numberIn({ control }: Field<HTMLInputElement>): number | undefined {
  return control.value === "" ? undefined : control.valueAsNumber;
}

function textsOf(attributes: Attributes): Record<string, string> {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}
