import type { Page } from "@vizjobs/test-browser";
import { expect, test } from "vitest";
import { jobsOf, openStartPage } from "./open-start-page.ts";

const entriesOf = (page: Page) => page.locator("#log-entries > li");
/** Operation or code of each line, the newest first. */
const firstNotes = (page: Page) => page.locator("#log-entries > li li:first-child").allInnerTexts();

test("requests appear as they come, the newest first, with what was ignored and how they ended, until they are cleared", async () => {
  const { server, page } = await openStartPage();
  const { url, headers } = jobsOf(server);
  await entriesOf(page).getByText("outside the contract").waitFor();
  await fetch(`${url}?page=1&foo=1`, { headers });
  await page.getByText("ignored: query.foo").waitFor();
  const answer = await fetch(`${url}/7`, { headers });
  await entriesOf(page).getByText("ModelArts.0102").waitFor();
  server.faults.add({ operation: "listVisualizationJobs", connection: "reset" });
  await fetch(url, { headers }).catch(() => undefined);
  await page.getByText("connection reset, as a rule says").waitFor();
  expect(await firstNotes(page)).toEqual([
    "listVisualizationJobs",
    "showVisualizationJob",
    "listVisualizationJobs",
    "outside the contract",
  ]);
  const failed = await entriesOf(page).nth(1).innerText();
  expect(failed.split("\n")).toContain("✕ 404");
  expect(failed).toContain(answer.headers.get("x-request-id"));
  expect(await entriesOf(page).nth(2).innerText()).toContain("✓ 200");
  await page.getByRole("button", { name: "Clear" }).click();
  await page.getByText("No requests yet.").waitFor();
  expect(server.log.list()).toEqual([]);
  await fetch(`${url}/7`, { headers });
  await page.locator("#log-entries").getByText("showVisualizationJob").waitFor();
  expect(await entriesOf(page).count()).toBe(1);
});

test("it is filtered by call and by failure, also a failure that comes with 200, and cut to the last ones", async () => {
  const { server, page } = await openStartPage({ server: { choices: { failureStatus: "200" } } });
  const { url, headers } = jobsOf(server);
  for (let n = 0; n < 60; n += 1) await fetch(url, { headers });
  await fetch(`${url}/7`, { headers });
  await fetch(`${url}/7`);
  await page.getByText("50 of 63").waitFor();
  expect(await entriesOf(page).count()).toBe(50);
  await page.getByLabel("Last", { exact: true }).selectOption("200");
  expect(await entriesOf(page).count()).toBe(63);
  await page.getByLabel("Call", { exact: true }).selectOption("showVisualizationJob");
  expect(await entriesOf(page).count()).toBe(2);
  await page.getByLabel("Call", { exact: true }).selectOption("any of the contract");
  expect(await entriesOf(page).count()).toBe(62);
  await page.getByLabel("Call", { exact: true }).selectOption("outside the contract");
  expect(await entriesOf(page).count()).toBe(1);
  await page.getByLabel("Call", { exact: true }).selectOption("any");
  await page.getByLabel("Failures only").check();
  expect(await firstNotes(page)).toEqual(["showVisualizationJob", "showVisualizationJob"]);
  await fetch(`${server.endpoint}/v1/nowhere`);
  await page.getByText("/v1/nowhere").waitFor();
  await page.getByLabel("Call", { exact: true }).selectOption("createToken");
  await page.getByText("None of the requests is such.").waitFor();
});
