import type { Page } from "@vizjobs/test-browser";
import { expect, onTestFinished, test } from "vitest";
import { startLocalServer } from "../../src/index.ts";
import { openStartPage, rowOf } from "./open-start-page.ts";

/** Lets the page's timers stand still from now on. */
async function stopTime(page: Page): Promise<void> {
  await page.locator("#live[data-state=live]").waitFor();
  await page.clock.pauseAt(Date.now() + 60_000);
}

/** Counts looks at the jobs. What the page has sent by now has been counted when the promise resolves. */
function countLooks(page: Page): () => Promise<number> {
  let looks = 0;
  page.on("request", (request) => {
    if (new URL(request.url()).pathname === "/_vizjobs/overview") looks += 1;
  });
  return async () => {
    await page.evaluate("fetch('/_vizjobs/health').then((answer) => answer.text())");
    return looks;
  };
}

async function setHidden(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate(`
    Object.defineProperty(document, "hidden", { configurable: true, get: () => ${isHidden} });
    document.dispatchEvent(new Event("visibilitychange"));
  `);
}

test("it looks every second while it is seen, not while it is hidden, and at once when it is seen again", async () => {
  const { server, page } = await openStartPage({ isTimeStill: true });
  await stopTime(page);
  await page.clock.runFor(1_000);
  const looks = countLooks(page);
  for (const name of ["first", "second"]) {
    await server.state.seed([{ job_name: name, train_url: "/b/logs/" }]);
    await page.clock.runFor(1_000);
    await rowOf(page, name).waitFor();
  }
  const before = await looks();
  expect(before).toBeGreaterThanOrEqual(2);
  await setHidden(page, true);
  await server.state.seed([{ job_name: "third", train_url: "/b/logs/" }]);
  await page.clock.runFor(60_000);
  expect(await looks()).toBe(before);
  expect(await rowOf(page, "third").count()).toBe(0);
  await setHidden(page, false);
  await rowOf(page, "third").waitFor();
});

test("it says that the server is gone, asks less often, and takes up again when there is one", async () => {
  const { server, page } = await openStartPage({ isTimeStill: true, mayBeRefused: true });
  await server.state.seed([{ job_name: "mnist", train_url: "/b/logs/" }]);
  await rowOf(page, "mnist").waitFor();
  await stopTime(page);
  await server.close();
  const live = page.locator("#live");
  const toldWait = async (seconds: RegExp): Promise<number> => {
    const told = live.getByText(new RegExp(`^The server cannot be reached\\. Trying again in ${seconds.source} s\\.$`));
    await told.waitFor();
    return Number(/(\d+) s\.$/.exec(await told.innerText())?.[1]);
  };
  await page.clock.runFor(1_000);
  let wait = await toldWait(/\d+/);
  expect(wait).toBeLessThan(8);
  while (wait < 30) {
    await page.clock.runFor(wait * 1_000);
    const next = Math.min(2 * wait, 30);
    wait = await toldWait(new RegExp(String(next)));
  }
  await rowOf(page, "mnist").waitFor();
  await page.getByRole("button", { name: "Stop mnist" }).click();
  await page.getByRole("alert").getByText("The server cannot be reached.").waitFor();
  const next = await startLocalServer({ port: server.port });
  onTestFinished(next.close);
  await next.state.seed([{ job_name: "another", train_url: "/b/logs/" }]);
  await page.clock.runFor(30_000);
  await rowOf(page, "another").waitFor();
  await live.getByText("Live").waitFor();
  await page.getByText("The token of this tab is not this server's").waitFor();
  await page.clock.resume();
  await page.goto(next.startPage ?? "");
  await page.getByRole("button", { name: "Stop another" }).waitFor();
});
