// Applies an OpenAPI Overlay: each action updates the objects that its JSONPath selects.
import { readFileSync } from "node:fs";
import { query } from "json-p3";
import { parse } from "yaml";
import type { Document } from "./document.ts";

export interface Overlay {
  actions: { target: string; update: Record<string, unknown> }[];
}

export function readOverlay(file: URL): Overlay {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the tests check each action of the overlays
  return parse(readFileSync(file, "utf8")) as Overlay;
}

/** A copy of the document with the updates. An action that selects nothing is left over from a place that is gone: it throws. */
export function applyOverlay(document: Document, { actions }: Overlay): Document {
  const copy = structuredClone(document);
  for (const { target, update } of actions) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a document that was read from YAML is JSON
    const places = query(target, copy as never).values();
    if (places.length === 0) throw new Error(`The overlay's target ${target} selects nothing.`);
    for (const place of places) {
      if (typeof place !== "object" || place === null) throw new Error(`The overlay's target ${target} is no object.`);
      Object.assign(place, update);
    }
  }
  return copy;
}
