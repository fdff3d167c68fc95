import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { openStartPage, rowOf, start, startedServer } from "./open-start-page.ts";

const hour = 3_600_000;

test("the clock is moved on in steps and by any amount, set, frozen, resumed and made faster, and says so", async () => {
  const { server, page } = await openStartPage();
  const clock = page.getByRole("region", { name: "Clock" });
  let expected = start;
  for (const [name, ms] of [
    ["+1 min", 60_000],
    ["+1 h", hour],
    ["+24 h", 24 * hour],
  ] as const) {
    await clock.getByRole("button", { name, exact: true }).click();
    await page.getByText(`The clock moved on by ${name.slice(1)}.`).waitFor();
    expect(server.clock.now()).toBe((expected += ms));
  }
  await clock.getByLabel("Advance by").fill("1.5");
  await clock.getByLabel("Unit").selectOption("days");
  await clock.getByRole("button", { name: "Advance" }).click();
  await page.getByText("The clock moved on.", { exact: true }).waitFor();
  expect(server.clock.now()).toBe(expected + 36 * hour);
  await clock.getByLabel("Advance by").fill("");
  await clock.getByRole("button", { name: "Advance" }).click();
  expect(await clock.locator("input:invalid").count()).toBeGreaterThan(0);
  expect(server.clock.now()).toBe(expected + 36 * hour);
  await clock.getByLabel("Set to (your time zone)").fill("2030-05-06T07:08:09");
  await clock.getByRole("button", { name: "Set", exact: true }).click();
  await clock.getByText("2030-05-06 07:08:09").waitFor();
  const shown: unknown = await page.evaluate("new Date(2030, 4, 6, 7, 8, 9).getTime()");
  expect(server.clock.now()).toBe(shown);
  await clock.getByLabel("Speed (times real time)").fill("0.001");
  await clock.getByRole("button", { name: "Apply" }).click();
  await clock.getByText("frozen (otherwise 0.001 × real time)").waitFor();
  await clock.getByRole("button", { name: "Resume" }).click();
  await clock.getByText("runs 0.001 × real time").waitFor();
  expect([server.clock.isFrozen, server.clock.speed]).toEqual([false, 0.001]);
  await clock.getByRole("button", { name: "Freeze" }).click();
  await clock.getByText("frozen (otherwise").waitFor();
  expect(server.clock.isFrozen).toBe(true);
});

test("what the clock does not take is told, and changes nothing", async () => {
  const { server, page } = await openStartPage({ mayBeRefused: true });
  const clock = page.getByRole("region", { name: "Clock" });
  await clock.getByLabel("Speed (times real time)").fill("0");
  await clock.getByRole("button", { name: "Apply" }).click();
  await page.getByRole("alert").getByText("/speed must be > 0").waitFor();
  expect(server.clock.speed).toBe(1);
  await page.getByRole("button", { name: "Close this message" }).click();
  expect(await page.getByRole("alert").innerText()).toBe("");
});

test("a job is made in any status, and what cannot be made is told", async () => {
  const { server, page } = await openStartPage({ mayBeRefused: true });
  await page.getByText("Add a job in any status").click();
  await page.getByLabel("Name", { exact: true }).fill("lost");
  await page.getByLabel("train_url").fill("/bucket/logs/");
  await page.getByLabel("Status", { exact: true }).selectOption({ label: "LOST (14): Lost" });
  await page.getByLabel("Description").fill("as it should not be");
  await page.getByLabel("Automatic stop after, hours").fill("3");
  await page.getByLabel("Type").selectOption("mindinsight");
  await page.getByRole("button", { name: "Add the job" }).click();
  await rowOf(page, "lost").getByText("LOST (14)").waitFor();
  const [project] = Object.values(server.state.export().projects);
  expect(project?.jobs[0]).toMatchObject({
    job_desc: "as it should not be",
    job_type: "mindinsight",
    schedule: [{ type: "stop", time_unit: "HOURS", duration: 3 }],
  });
  await page.getByLabel("Name", { exact: true }).fill("elsewhere");
  await page.getByLabel("Automatic stop after, hours").fill("");
  await page.getByLabel("Project id").fill("fedcba9876543210fedcba9876543210");
  await page.getByRole("button", { name: "Add the job" }).click();
  await rowOf(page, "elsewhere").waitFor();
  expect(await page.locator("#projects > section").count()).toBe(2);
  await page.getByLabel("Name", { exact: true }).fill("no name");
  await page.getByRole("button", { name: "Add the job" }).click();
  await page.getByRole("alert").getByText("/0/job_name").waitFor();
  expect(await page.getByLabel("Name", { exact: true }).inputValue()).toBe("no name");
});

test("the jobs are exported to a file, dropped once that is confirmed, and imported again", async () => {
  const { server, page } = await openStartPage({ mayBeRefused: true });
  await server.state.seed([{ job_name: "mnist", train_url: "/b/logs/", status: 14 }]);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("vizjobs-state.json");
  const file = await download.path();
  const text = await readFile(file, "utf8");
  expect(JSON.parse(text)).toMatchObject({ format: "vizjobs-local-state" });
  expect(text).not.toContain(server.control.token);

  const dialog = page.getByRole("dialog");
  await page.getByRole("button", { name: "Reset …" }).click();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await rowOf(page, "mnist").count()).toBe(1);
  await page.getByRole("button", { name: "Reset …" }).click();
  await dialog.getByRole("button", { name: "Drop all" }).click();
  await page.getByText("No jobs.").waitFor();

  const chooser = page.locator("input[type=file]");
  await chooser.setInputFiles({ name: "jobs.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.getByRole("dialog", { name: "Replace all jobs of all projects with those of jobs.json?" }).waitFor();
  await dialog.getByRole("button", { name: "Replace" }).click();
  await rowOf(page, "mnist").getByText("LOST (14)").waitFor();
  await chooser.setInputFiles({ name: "other.json", mimeType: "application/json", buffer: Buffer.from("{") });
  await dialog.getByRole("button", { name: "Replace" }).click();
  await page.getByRole("alert").getByText("The body is not JSON").waitFor();
  expect(await rowOf(page, "mnist").count()).toBe(1);

  const second = await startedServer();
  await second.state.import(JSON.parse(text));
  expect(Object.values(second.state.export().projects)[0]?.jobs[0]?.job_name).toBe("mnist");
});
