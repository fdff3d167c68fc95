/** One shown item. */
export interface Row<Item> {
  readonly element: HTMLElement;
  readonly update: (item: Item) => void;
}

/**
 * Shows a list that changes, in its order: what stays keeps its element, so that focus, selection and open menus stay too. When the
 * element that has the focus goes, the focus goes to the nearest place around it that can have it.
 */
export function keyedList<Item>(
  parent: HTMLElement,
  keyOf: (item: Item) => string,
  create: (item: Item) => Row<Item>,
): (items: readonly Item[]) => void {
  const rows = new Map<string, Row<Item>>();
  return (items) => {
    const keys = new Set(items.map(keyOf));
    for (const [key, { element }] of rows) {
      if (keys.has(key)) continue;
      const hadFocus = element.contains(document.activeElement);
      element.remove();
      rows.delete(key);
      if (hadFocus) parent.closest<HTMLElement>("[tabindex]")?.focus();
    }
    for (const [index, item] of items.entries()) {
      const key = keyOf(item);
      let row = rows.get(key);
      if (row === undefined) rows.set(key, (row = create(item)));
      row.update(item);
      const atPlace = parent.children.item(index);
      if (atPlace !== row.element) parent.insertBefore(row.element, atPlace);
    }
  };
}

/** Leaves the element alone when it says so already, so that selections in it stay. */
export function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
