import { JobStatus } from "@vizjobs/spec/contract";
import { statusTexts } from "@vizjobs/spec/contract/texts";
import { expect, test } from "vitest";
import { openStartPage, rowOf, start } from "./open-start-page.ts";

const hour = 3_600_000;
const other = "fedcba9876543210fedcba9876543210";
const schedule = [{ type: "stop" as const, time_unit: "HOURS" as const, duration: 2 }];

test("every status has its name, its number, its meaning, and a shape beside its colour", async () => {
  const { server, page } = await openStartPage();
  const all = Object.entries(JobStatus);
  await server.state.seed(all.map(([, status]) => ({ job_name: `job-${status}`, train_url: "/b/logs/", status })));
  await rowOf(page, "job-0").waitFor();
  const shapes = new Map<string, string>();
  for (const [name, status] of all) {
    const row = rowOf(page, `job-${status}`);
    const badge = row.locator(".badge");
    const [shape, text] = (await badge.innerText()).split("\n");
    expect(text).toBe(`${name} (${status})`);
    expect(await row.getByText(statusTexts[status] ?? "", { exact: true }).count()).toBeGreaterThan(0);
    shapes.set((await badge.getAttribute("data-class")) ?? "", shape ?? "");
  }
  expect(new Set(shapes.values()).size).toBe(4);
});

test("a job comes, runs and opens its charts without a reload, and what it shows is what the server says", async () => {
  const { server, page } = await openStartPage();
  await page.getByText("No jobs.").waitFor();
  await server.state.seed([{ job_name: "mnist", train_url: "/bucket/logs/", status: 1, job_desc: "first try" }]);
  const row = rowOf(page, "mnist");
  await row.getByText("INIT (1)").waitFor();
  expect(await row.getByRole("rowheader").innerText()).toBe("mnist #1\nfirst try\n/bucket/logs/");
  const charts = row.getByRole("link", { name: "Charts of mnist" });
  expect([await charts.getAttribute("href"), await charts.getAttribute("aria-disabled")]).toEqual([null, "true"]);
  server.clock.advance(2_500);
  await row.getByText("RUNNING (8)").waitFor();
  server.clock.advance(2 * hour);
  await row.getByRole("cell", { name: "2 h", exact: true }).nth(1).waitFor();
  await charts.click();
  await page.getByRole("heading", { name: "mnist" }).waitFor();
  expect(page.url()).toBe(`${server.endpoint}/modelarts2/tensorboard/${server.projectId}/1/`);
});

test("the time until the automatic stop counts down on the server's clock, frozen or fast", async () => {
  const { server, page } = await openStartPage();
  await server.state.seed([
    { job_name: "runs", train_url: "/b/logs/", schedule },
    { job_name: "waits", train_url: "/b/logs/", schedule, status: 7 },
    { job_name: "stays", train_url: "/b/logs/" },
    { job_name: "ended", train_url: "/b/logs/", schedule, status: 12 },
  ]);
  const autoStop = (name: string) => rowOf(page, name).getByRole("cell").nth(3);
  await rowOf(page, "runs").waitFor();
  expect(await autoStop("runs").innerText()).toBe("2 h");
  expect(await autoStop("waits").innerText()).toBe("2 h of running");
  expect(await autoStop("stays").innerText()).toBe("never");
  expect(await autoStop("ended").innerText()).toBe("–");
  server.clock.advance(30 * 60_000);
  await autoStop("runs").getByText("1 h 30 min", { exact: true }).waitFor();
  expect(await page.locator("#clock-summary").innerText()).toContain("frozen");
  server.clock.setSpeed(60);
  server.clock.resume();
  await autoStop("runs")
    .getByText(/^(1 h [12]?\d min|\d\d min)/)
    .waitFor();
  expect(await page.locator("#clock-summary").innerText()).toContain("runs 60 × real time");
  server.clock.advance(2 * hour);
  await rowOf(page, "runs").getByText("KILLED (12)").waitFor();
  // No age is below zero where the clock was set back.
  server.clock.freeze();
  server.clock.set(start - hour);
  await rowOf(page, "ended").getByRole("cell").nth(1).getByText("0 s", { exact: true }).waitFor();
});

test("the default project comes first, each with its quota", async () => {
  const { server, page } = await openStartPage({ server: { jobLimit: 5, runningQuota: 2 } });
  await server.state.seed([
    { project_id: other, job_name: "elsewhere", train_url: "/b/logs/", status: 12 },
    { job_name: "one", train_url: "/b/logs/" },
    { job_name: "two", train_url: "/b/logs/", status: 11 },
  ]);
  await rowOf(page, "elsewhere").waitFor();
  const sections = page.locator("#projects > section");
  expect(await sections.locator("h2").allInnerTexts()).toEqual(["Project cn-north-4", "Project"]);
  expect(await sections.nth(0).locator(".quota").innerText()).toMatch(/^2 of 5 jobs · 1 of 2 active/);
  expect(await sections.nth(1).locator(".quota").innerText()).toMatch(/^1 of 5 jobs · 0 of 2 active/);
  expect(await sections.nth(0).getByRole("rowheader").locator("strong").allInnerTexts()).toEqual(["two", "one"]);
});

test("of many jobs the newest hundred are shown until all are asked for", async () => {
  const { server, page } = await openStartPage();
  await server.state.seed(
    Array.from({ length: 130 }, (_, index) => ({ job_name: `job-${index}`, train_url: "/b/logs/", status: 12 })),
  );
  await rowOf(page, "job-129").waitFor();
  expect(await page.locator("tbody tr").count()).toBe(100);
  await page.getByRole("button", { name: "Show all 130 jobs" }).click();
  await rowOf(page, "job-0").waitFor();
  expect(await page.locator("tbody tr").count()).toBe(130);
  expect(await page.getByRole("button", { name: /^Show all/ }).count()).toBe(0);
});

test("stop, restart and delete are calls to the service; delete asks", async () => {
  const { server, page } = await openStartPage();
  await server.state.seed([{ job_name: "mnist", train_url: "/b/logs/" }]);
  const row = rowOf(page, "mnist");
  await row.getByRole("button", { name: "Stop mnist" }).click();
  await row.getByText("KILLING (9)").waitFor();
  server.clock.advance(800);
  await row.getByText("KILLED (12)").waitFor();
  await row.getByRole("button", { name: "Restart mnist" }).click();
  await row.getByText("INIT (1)").waitFor();
  await row.getByRole("button", { name: "Delete mnist" }).click();
  const dialog = page.getByRole("dialog", { name: "Delete the job mnist?" });
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await dialog.waitFor({ state: "detached" });
  expect(server.log.list().some(({ operation }) => operation === "deleteVisualizationJob")).toBe(false);
  await row.getByRole("button", { name: "Delete mnist" }).click();
  await dialog.getByRole("button", { name: "Delete" }).click();
  await row.getByText("KILLING (9)").waitFor();
  server.clock.advance(800);
  await page.getByText("No jobs.").waitFor();
  const made = server.log.list().map(({ operation, status }) => [operation, status]);
  expect(made.filter(([operation]) => operation !== undefined)).toEqual([
    ["stopVisualizationJob", 200],
    ["restartVisualizationJob", 200],
    ["deleteVisualizationJob", 200],
  ]);
});

test("a refusal is told in the service's words, under whatever status it comes", async () => {
  const { server, page } = await openStartPage({ mayBeRefused: true });
  await server.state.seed([{ job_name: "mnist", train_url: "/b/logs/" }]);
  for (const error of ["ModelArts.0105", "ModelArts.0105_as_200"]) {
    server.faults.add({ operation: "stopVisualizationJob", error });
    await rowOf(page, "mnist").getByRole("button", { name: "Stop mnist" }).click();
    await page
      .getByRole("alert")
      .getByText(/^ModelArts\.0105: /)
      .waitFor();
    await rowOf(page, "mnist").getByText("RUNNING (8)").waitFor();
    await page.getByRole("button", { name: "Close this message" }).click();
  }
});

test("calls that a status forbids are marked so and not made, by the choices of the server", async () => {
  const choices = { legalFrom: { stopVisualizationJob: [12] } };
  const { server, page } = await openStartPage({ server: { choices, staleMs: 60_000 } });
  await server.state.seed([
    { job_name: "runs", train_url: "/b/logs/" },
    { job_name: "ended", train_url: "/b/logs/", status: 12 },
  ]);
  const stop = (name: string) => page.getByRole("button", { name: `Stop ${name}` });
  await stop("ended").waitFor();
  expect(await stop("runs").getAttribute("aria-disabled")).toBe("true");
  expect(await stop("ended").getAttribute("aria-disabled")).toBe("false");
  await stop("runs").click({ force: true });
  await stop("ended").click();
  await rowOf(page, "ended").getByText("Answers still say KILLED (12)").waitFor();
  const made = server.log.list().filter(({ operation }) => operation !== undefined);
  expect(made.map(({ path }) => path)).toEqual([`/v1/${server.projectId}/visualization-jobs/2/stop`]);
});
