import type { Range } from "./axis-range.ts";
import { panBy, zoomAround } from "./zoom.ts";

/** The part of a chart that gestures need. */
export interface GestureTarget {
  /** What is seen of the x axis, and what there is. Undefined while nothing is drawn. */
  ranges(): { readonly seen: Range; readonly whole: Range } | undefined;
  /** The box of the lines, in pixels of the window. */
  box(): DOMRect;
  zoom(next: Range | undefined, isStep: boolean): void;
  /** Points at a place in the window, as a finger does. */
  pointAt(clientX: number, clientY: number): void;
}

/**
 * Shift and drag moves what is seen; Ctrl and the wheel zooms, so that the wheel alone scrolls the page; two fingers move
 * and zoom, one points. Returns how to stop listening.
 */
export function listenToGestures(element: HTMLElement, target: GestureTarget): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  /** Where each finger, or the mouse that drags, was last. */
  const pointers = new Map<number, { readonly x: number; readonly y: number }>();

  function zoomAt(clientX: number, factor: number): void {
    const ranges = target.ranges();
    if (ranges === undefined) return;
    const { left, width } = target.box();
    const [min, max] = ranges.seen;
    const center = min + ((clientX - left) / width) * (max - min);
    target.zoom(zoomAround(ranges.seen, factor, center, ranges.whole), false);
  }

  function pan(pixels: number): void {
    const ranges = target.ranges();
    if (ranges === undefined || isWhole(ranges)) return;
    target.zoom(panBy(ranges.seen, -pixels / target.box().width, ranges.whole), false);
  }

  function onWheel(event: WheelEvent): void {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      zoomAt(event.clientX, Math.exp(Math.sign(event.deltaY) * Math.min(Math.abs(event.deltaY), 100) * 0.002));
      return;
    }
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    const ranges = target.ranges();
    if (Math.abs(sideways) <= (event.shiftKey ? 0 : Math.abs(event.deltaY)) || ranges === undefined) return;
    if (isWhole(ranges)) return;
    event.preventDefault();
    pan(-sideways);
  }

  function onDown(event: PointerEvent): void {
    const isPan = event.pointerType === "mouse" && event.button === 0 && event.shiftKey;
    if (event.pointerType === "mouse" && !isPan) return;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    element.setPointerCapture(event.pointerId);
    if (!isPan && pointers.size === 1) target.pointAt(event.clientX, event.clientY);
  }

  function onMove(event: PointerEvent): void {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const [other] = Array.from(pointers).flatMap(([id, place]) => (id === event.pointerId ? [] : [place]));
    if (other === undefined) {
      if (event.pointerType === "mouse") pan(event.clientX - before.x);
      else target.pointAt(event.clientX, event.clientY);
      return;
    }
    const [was, is] = [Math.abs(before.x - other.x), Math.abs(event.clientX - other.x)];
    if (was > 20 && is > 20) zoomAt((event.clientX + other.x) / 2, was / is);
    // Each finger moves the middle by half its own way.
    pan((event.clientX - before.x) / 2);
  }

  const onEnd = (event: PointerEvent): void => void pointers.delete(event.pointerId);

  element.addEventListener("wheel", onWheel, { passive: false, signal });
  element.addEventListener("pointerdown", onDown, { signal });
  element.addEventListener("pointermove", onMove, { signal });
  element.addEventListener("pointerup", onEnd, { signal });
  element.addEventListener("pointercancel", onEnd, { signal });
  element.addEventListener("dblclick", () => target.zoom(undefined, true), { signal });
  return () => stopped.abort();
}

function isWhole({ seen, whole }: { readonly seen: Range; readonly whole: Range }): boolean {
  return seen[0] <= whole[0] && seen[1] >= whole[1];
}
