import { query } from "json-p3";
import { describe, expect, it } from "vitest";
import * as texts from "../generated/texts.gen.ts";
import * as chineseTexts from "../generated/texts-zh.gen.ts";
import { readDocument } from "../scripts/document.ts";
import { applyOverlay, readOverlay } from "../scripts/overlay.ts";
import { isNode } from "./documents.ts";

const file = (name: string) => new URL(`../${name}`, import.meta.url);

/** Every text of a table by the keys that lead to it. */
function textsIn(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  return isNode(value) ? Object.entries(value).flatMap(([key, child]) => textsIn(child, `${path} ${key}`)) : [];
}

const placesOf = (table: object) => textsIn({ ...table }).map(([path]) => path);

const isChinese = ([path, text]: [string, string]) => path.endsWith(" documentation") || /\p{sc=Han}/u.test(text);

describe.each([
  ["openapi.zh.overlay.yaml", "openapi.yaml"],
  ["iam.zh.overlay.yaml", "iam.yaml"],
])("%s", (overlayName, documentName) => {
  const document = readDocument(file(documentName));
  const overlay = readOverlay(file(overlayName));

  it("names only places that the contract has, and replaces texts alone", () => {
    for (const { target, update } of overlay.actions) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a document that was read from YAML is JSON
      const places = query(target, document as never).values();
      expect(places.length, target).toBeGreaterThan(0);
      for (const place of places) {
        for (const key of Object.keys(update))
          expect(isNode(place) && place[key], `${target} ${key}`).toEqual(expect.any(String));
      }
    }
  });

  it("is told of a place that is gone", () => {
    const action = { target: "$.paths['/v0']", update: { summary: "无" } };
    expect(() => applyOverlay(document, { actions: [action] })).toThrow("$.paths['/v0'] selects nothing");
  });
});

describe("the Chinese texts of the contract", () => {
  it("stand at the same places as the English ones", () => {
    expect(placesOf(chineseTexts)).toEqual(placesOf(texts));
  });

  it("are Chinese, each of them", () => {
    expect(textsIn({ ...chineseTexts }).filter((entry) => !isChinese(entry))).toEqual([]);
  });
});
