/** What to set on a new element. Text is always text: everything that comes from event files is hostile. */
interface ElementSettings {
  readonly className?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { className = "", text = "", attributes = {} }: ElementSettings = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== "") element.className = className;
  if (text !== "") element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** An element of `index.html`, which is written together with this code. */
export function pageElement<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new TypeError(`index.html has no ${type.name} with the id ${id}`);
  return element;
}
