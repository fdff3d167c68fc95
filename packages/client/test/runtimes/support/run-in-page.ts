import type { Browser } from "@vizjobs/test-browser";
import { playService } from "../service/play-service.ts";
import type { Outcome } from "./run-in-process.ts";

/** Opens a page, hands it the input after the #, and waits for its report. Fails when the page's own policy stopped something. */
export async function runInPage(
  browser: Browser,
  address: string,
  wrap: (input: object) => object = (input) => input,
): Promise<Outcome> {
  const service = await playService();
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    // What the network refused is the browser's to say: the program provokes it.
    if (!/^Failed to load resource|blocked by CORS policy/.test(message.text())) problems.push(message.text());
  });
  try {
    await page.goto(`${address}#${encodeURIComponent(JSON.stringify(wrap(service.input)))}`);
    const report = await page.evaluate("globalThis.report");
    if (problems.length > 0) throw new Error(problems.join("\n"));
    return { report, service: service.observe() };
  } finally {
    await page.close();
    await service.close();
  }
}
