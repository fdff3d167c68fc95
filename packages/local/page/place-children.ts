/** Makes these the children of an element, in this order, without touching those that are where they belong. */
export function placeChildren(parent: Element, children: readonly Element[]): void {
  for (const [index, child] of children.entries()) {
    const atPlace = parent.children.item(index);
    if (atPlace !== child) parent.insertBefore(child, atPlace);
  }
  while (parent.children.length > children.length) parent.lastElementChild?.remove();
}
