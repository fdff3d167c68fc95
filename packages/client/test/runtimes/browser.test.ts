import { launchChromium, type Browser } from "@vizjobs/test-browser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { outcomes } from "./differences.ts";
import { bundle, type Scripts } from "./support/bundle.ts";
import { runInPage } from "./support/run-in-page.ts";
import { servePages, type Pages } from "./support/serve-pages.ts";

let inParts: Scripts;
let inOne: Scripts;
let browser: Browser;
let pages: Pages;
beforeAll(async () => {
  inParts = await bundle(["page.js", "page-with-worker.js", "worker.js"], "es");
  inOne = await bundle(["worker.js"], "iife");
  pages = await servePages({ "/parts/": inParts, "/one/": inOne });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await pages.close();
});

describe("the built package, bundled, works in Chromium under the strictest policy for scripts", () => {
  test("in a page of another origin than the service", async () => {
    expect(await runInPage(browser, `${pages.origin}/parts/page.html`)).toEqual(outcomes.browser);
  });

  test.each([
    { type: "module", script: "/parts/worker.js" },
    { type: "classic", script: "/one/worker.js" },
  ])("in a $type worker", async (worker) => {
    const address = `${pages.origin}/parts/page-with-worker.html`;
    expect(await runInPage(browser, address, (input) => ({ ...worker, input }))).toEqual(outcomes.browser);
  });
});

describe("the bundle", () => {
  test("needs nothing beside itself", () => {
    for (const { fileName, imports, dynamicImports } of inParts.values()) {
      const missing = [...imports, ...dynamicImports].filter((name) => !inParts.has(name));
      expect([fileName, ...missing]).toEqual([fileName]);
    }
    expect(inOne.size).toBe(1);
  });

  test.each([
    // A name in quotes alone is no import: the reader of files asks the process for a module by name, where there is one.
    ["module of Node", /\b(from|import)\s*\(?\s*["'`]node:|__vite-browser-external|externalized for browser/],
    ["require", /\brequire\s*\(/],
    // openapi-fetch asks whether there is a process, for its version, and takes no for an answer.
    ["environment of a process, which would throw", /\bprocess\s*(\?\.|[.[])\s*["']?env\b/],
    ["global of Node", /\b(Buffer|__dirname|__filename|setImmediate|global)\b/],
    ["code made from text, which a policy forbids", /\b(eval|Function)\s*\(/],
  ])("holds no %s", (_what, pattern) => {
    for (const { code } of [...inParts.values(), ...inOne.values()]) expect(pattern.exec(code)?.[0]).toBeUndefined();
  });
});
