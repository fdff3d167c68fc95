import { expect, test } from "vitest";
import type { Overview } from "../../src/start-page/overview.ts";
import { jobsOf, openStartPage } from "./open-start-page.ts";

const hostile = `<img src=x onerror="alert(1)"><script>alert(2)</script></code></td>"'&amp;`;

test("descriptions, paths and log lines of others are only text", async () => {
  const { server, page } = await openStartPage();
  const { url, headers } = jobsOf(server);
  const trainUrl = `/b/${hostile.replaceAll("/", "")}/`;
  const body = JSON.stringify({ job_name: "mnist", train_url: trainUrl, job_desc: hostile, [hostile]: 1 });
  await fetch(`${url}?${encodeURIComponent(hostile)}=1`, { headers });
  expect((await fetch(url, { method: "POST", headers, body })).status).toBe(200);
  await fetch(`${server.endpoint}/${encodeURIComponent(hostile)}`);
  const row = page.getByRole("row").nth(1);
  await row.waitFor();
  expect(await row.locator(".description").innerText()).toBe(hostile);
  expect(await row.locator("code").innerText()).toBe(trainUrl);
  await page.getByText(`ignored: query.${hostile}`).waitFor();
  await page.getByText(`ignored: body.${hostile}`).waitFor();
  expect(await page.locator("main img, main script, aside img").count()).toBe(0);
});

test("so are the names of jobs and projects, where a server let such names in", async () => {
  const { server, page } = await openStartPage({ mayBeRefused: true });
  const overview = await fetch(`${server.endpoint}/_vizjobs/overview`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what this server answers
  const { projects, ...rest } = (await overview.json()) as Overview;
  const job = {
    job_id: 1,
    job_name: hostile,
    job_desc: "",
    train_url: "/b/",
    status: 8,
    create_time: 0,
    duration: 0,
    remaining_duration: null,
    charts_path: "/modelarts2/tensorboard/p/1/",
  };
  const json = { ...rest, projects: [{ ...projects[0], name: hostile, job_total: 1, jobs: [job] }] };
  await page.route("**/_vizjobs/overview", (route) => route.fulfill({ json }));
  await page.getByRole("heading", { name: `Project ${hostile}` }).waitFor();
  expect(await page.getByRole("rowheader").locator("strong").innerText()).toBe(hostile);
  await page.getByRole("button", { name: `Delete ${hostile}` }).click();
  expect(await page.getByRole("dialog").locator("p").innerText()).toContain(hostile);
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await page.getByRole("alert").waitFor();
  expect(await page.locator("main img, main script, dialog img").count()).toBe(0);
  expect(server.log.list().at(-1)).toMatchObject({ status: 404 });
});

test("a token in the address that is none is neither taken nor shown", async () => {
  const { server, page } = await openStartPage({ isBare: true });
  await page.goto(`${server.endpoint}/#token=${encodeURIComponent(hostile)}`);
  await page.locator("#locked").waitFor();
  expect(await page.evaluate("sessionStorage.length")).toBe(0);
});
