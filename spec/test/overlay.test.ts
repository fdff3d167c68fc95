import { describe, expect, it } from "vitest";
import { at, chineseOverlay, documents } from "./documents.ts";

const [, jobs = {}] = documents[0] ?? [];

/** The JSON pointer of a target such as `$.paths['/v1'].get`. */
const pointerOf = (target: string) => {
  const keys = [...target.matchAll(/\['([^']+)'\]|\.([A-Za-z_]+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
  return `#/${keys.map((key) => key.replaceAll("/", "~1")).join("/")}`;
};

describe("openapi.zh.overlay.yaml", () => {
  it("names only places that the contract has, and replaces texts alone", () => {
    for (const { target, update } of chineseOverlay.actions) {
      const place = at(jobs, pointerOf(target));
      for (const [key, text] of Object.entries(update)) {
        expect(place[key], `${target} ${key}`).toEqual(expect.any(String));
        expect(text).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it("describes every operation in Chinese", () => {
    const operations = Object.entries(at(jobs, "#/paths")).flatMap(([path, item]) =>
      Object.keys(item ?? {})
        .filter((key) => key !== "parameters")
        .map((method) => `$.paths['${path}'].${method}`),
    );
    const targets = chineseOverlay.actions.map(({ target }) => target);
    expect(targets).toEqual(expect.arrayContaining(operations));
  });
});
