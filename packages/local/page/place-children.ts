/**
 * Makes these the children of an element, in this order. Those that stay are not taken out, which would cost them the focus, unless
 * their order is another.
 */
export function placeChildren(parent: Element, children: readonly Element[]): void {
  const staying = new Set(children);
  for (const child of Array.from(parent.children)) if (!staying.has(child)) child.remove();
  for (const [index, child] of children.entries()) {
    const atPlace = parent.children.item(index);
    if (atPlace !== child) parent.insertBefore(child, atPlace);
  }
}
