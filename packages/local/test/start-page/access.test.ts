import { expect, test } from "vitest";
import { openStartPage, rowOf, startedServer } from "./open-start-page.ts";

const seed = [{ job_name: "mnist", train_url: "/b/logs/" }];

test("the token goes from the address into the tab, where it stays over a reload, and is sent in headers only", async () => {
  const { server, page } = await openStartPage();
  await server.state.seed(seed);
  const urls: string[] = [];
  page.on("request", (request) => urls.push(request.url()));
  await rowOf(page, "mnist").waitFor();
  expect(page.url()).toBe(`${server.endpoint}/`);
  await page.reload();
  await page.getByRole("heading", { name: "Failures on demand" }).waitFor();
  expect(await page.locator("#locked").isVisible()).toBe(false);
  await rowOf(page, "mnist").getByRole("button", { name: "Stop mnist" }).waitFor();
  expect(urls.filter((url) => url.includes(server.control.token))).toEqual([]);
  const another = await page.context().newPage();
  await another.goto(server.endpoint);
  await another.locator("#locked").waitFor();
});

test("without the token it shows the jobs, says how to get the rest, and asks for nothing else", async () => {
  const { server, page } = await openStartPage({ isBare: true });
  const urls = new Set<string>();
  page.on("request", (request) => urls.add(new URL(request.url()).pathname));
  await server.state.seed(seed);
  await rowOf(page, "mnist").waitFor();
  expect(await page.locator("#locked").innerText()).toMatch(/vizjob local status prints.*startPage/);
  for (const name of ["Clock", "Failures on demand", "Requests"]) {
    expect(await page.getByRole("heading", { name }).count()).toBe(0);
  }
  expect(await page.getByRole("button").count()).toBe(0);
  await rowOf(page, "mnist").getByRole("link", { name: "Charts of mnist" }).waitFor();
  expect([...urls].filter((path) => path.startsWith("/_vizjobs/"))).toEqual(["/_vizjobs/overview"]);
  await page.goto(server.startPage ?? "");
  await page.getByRole("heading", { name: "Clock" }).waitFor();
  expect(await page.locator("#locked").isVisible()).toBe(false);
  expect(page.url()).toBe(`${server.endpoint}/`);
});

test("under auth verify nothing of the jobs is shown without the token, and all with it", async () => {
  const { server, page } = await openStartPage({
    server: { auth: "verify" },
    isBare: true,
    mayBeRefused: true,
  });
  await server.state.seed(seed);
  await page.getByText("This server shows its jobs to who has its control token only.").waitFor();
  expect(await page.locator("main").isVisible()).toBe(false);
  await page.goto(server.startPage ?? "");
  await rowOf(page, "mnist").getByRole("button", { name: "Stop mnist" }).click();
  await page.getByText("Stop of mnist was accepted.").waitFor();
  expect(server.log.list().at(-1)).toMatchObject({ operation: "stopVisualizationJob", status: 200 });
});

test("the token of another server is told and forgotten, and the jobs are shown all the same", async () => {
  const other = await startedServer();
  const { server, page } = await openStartPage({ isBare: true, mayBeRefused: true });
  await server.state.seed(seed);
  await page.goto(`${server.endpoint}/#token=${other.control.token}`);
  await page.getByText("The token of this tab is not this server's").waitFor();
  await rowOf(page, "mnist").waitFor();
  expect(await page.getByRole("button").count()).toBe(0);
  expect(await page.evaluate("sessionStorage.length")).toBe(0);
});

test("under auth verify, jobs that were shown vanish when the token is not the server's any more", async () => {
  const other = await startedServer();
  const { server, page } = await openStartPage({ server: { auth: "verify" }, mayBeRefused: true });
  await server.state.seed(seed);
  await rowOf(page, "mnist").waitFor();
  await page.goto(`${server.endpoint}/#token=${other.control.token}`);
  await page.getByText("The token of this tab is not this server's").waitFor();
  expect(await page.locator("main").isVisible()).toBe(false);
});
