import type { Page } from "@vizjobs/test-browser";
import { expect, test } from "vitest";
import { failureBodies, failures } from "../../src/generated/failures.gen.ts";
import { routeIds } from "../../src/generated/routes.gen.ts";
import { jobsOf, openStartPage } from "./open-start-page.ts";

const always = ["For", "What happens", "Wait before, ms", "From call number", "How many calls", "Probability"];

async function openForm(page: Page) {
  await page.getByText("Add a rule").click();
  const form = page.locator("#fault-form form");
  const field = (label: string) => form.getByLabel(label, { exact: true });
  return {
    form,
    field,
    /** Labels of the fields that can be seen. */
    fields: async () => (await form.locator(".field:not([hidden]) > label").allInnerTexts()).toSorted(),
    choices: (label: string) =>
      field(label)
        .locator("option")
        .evaluateAll((options) => options.map((option) => option.getAttribute("value"))),
    add: () => form.getByRole("button", { name: "Add the rule" }).click(),
  };
}

test("the failures are the contract's for the chosen call, with what the service says then", async () => {
  const { page } = await openStartPage();
  const { field, fields, choices, form } = await openForm(page);
  expect((await choices("For")).slice(1)).toEqual([...routeIds]);
  for (const operation of ["stopVisualizationJob", "createToken"] as const) {
    await field("For").selectOption(operation);
    expect(new Set(await choices("Failure"))).toEqual(new Set(Object.keys(failures[operation])));
  }
  expect(await choices("What happens")).not.toContain("outcome");
  await field("For").selectOption("createVisualizationJob");
  await field("Failure").selectOption("ModelArts.0203");
  await form.getByText(failureBodies["ModelArts.0203"].error_message, { exact: true }).waitFor();
  expect(await choices("Under HTTP status")).toEqual(["401", "403"]);
  await field("Failure").selectOption("ModelArts.0103");
  expect(await fields()).not.toContain("Under HTTP status");
});

test("each effect has the fields that it takes and no others, which come and go with what they belong to", async () => {
  const { page } = await openStartPage();
  const { field, fields } = await openForm(page);
  await field("For").selectOption("createVisualizationJob");
  for (const [effect, own, takesApplied] of [
    ["a failure of the contract", ["Failure", "Under HTTP status", "Retry-After (seconds, or a date)"], true],
    ["a bare HTTP status", ["HTTP status", "Retry-After (seconds, or a date)"], true],
    ["a broken connection", ["How"], true],
    ["a bad end of the job", ["Ends in"], false],
    ["nothing but a wait", [], false],
  ] as const) {
    await field("What happens").selectOption({ label: effect });
    expect(await fields(), effect).toEqual([...always, ...own].toSorted());
    expect(await field("carried out all the same").isVisible(), effect).toBe(takesApplied);
  }
  await field("What happens").selectOption("connection");
  await field("How").selectOption("cut");
  expect(await field("carried out all the same").isVisible()).toBe(false);
  await field("What happens").selectOption("outcome");
  await field("Ends in").selectOption("14");
  expect(await fields()).toContain("After running for, ms");
  await field("Ends in").selectOption("5");
  expect(await fields()).not.toContain("After running for, ms");
  await field("Probability").fill("0.5");
  expect(await fields()).toContain("Seed");
  await field("all from there on").check();
  expect(await field("How many calls").isDisabled()).toBe(true);
});

test("rules of each effect are added as they were filled in, and nothing of what is hidden goes along", async () => {
  const { server, page } = await openStartPage();
  const { field, add } = await openForm(page);
  const added = async () => {
    const before = server.faults.list().length;
    await add();
    await page.locator("#faults > li").nth(before).waitFor();
    return server.faults.list().at(-1)?.rule;
  };
  await field("For").selectOption("createVisualizationJob");
  await field("Failure").selectOption("ModelArts.0203");
  await field("Under HTTP status").selectOption("403");
  await field("Retry-After (seconds, or a date)").fill("2");
  await field("carried out all the same").check();
  await field("From call number").fill("2");
  await field("How many calls").fill("3");
  expect(await added()).toEqual({
    operation: "createVisualizationJob",
    error: "ModelArts.0203",
    status: 403,
    retryAfter: 2,
    applied: true,
    nth: 2,
    times: 3,
  });
  await field("What happens").selectOption("outcome");
  await field("Ends in").selectOption("11");
  await field("After running for, ms").fill("60000");
  await field("all from there on").check();
  await field("Probability").fill("0.5");
  await field("Seed").fill("7");
  expect(await added()).toEqual({
    operation: "createVisualizationJob",
    outcome: 11,
    runMs: 60_000,
    nth: 2,
    times: "all",
    probability: 0.5,
    seed: 7,
  });
  await field("For").selectOption("");
  await field("Probability").fill("");
  await field("all from there on").uncheck();
  await field("How many calls").fill("");
  await field("From call number").fill("");
  await field("What happens").selectOption("connection");
  await field("How").selectOption("cut");
  expect(await added()).toEqual({ connection: "cut" });
  await field("What happens").selectOption("late");
  await field("Wait before, ms").fill("200");
  expect(await added()).toEqual({ latencyMs: 200 });
  await field("Wait before, ms").fill("");
  await field("What happens").selectOption("status");
  await field("HTTP status").fill("502");
  await field("Retry-After (seconds, or a date)").fill("Wed, 21 Oct 2026 07:28:00 GMT");
  await field("carried out all the same").uncheck();
  expect(await added()).toEqual({ status: 502, retryAfter: "Wed, 21 Oct 2026 07:28:00 GMT" });
});

test("the rules tell what they did, and each is removed by itself", async () => {
  const { server, page } = await openStartPage();
  server.faults.add({ operation: "listVisualizationJobs", error: "APIG.0308" });
  server.faults.add({ operation: "stopVisualizationJob", status: 503 });
  const { url, headers } = jobsOf(server);
  const rules = page.getByRole("region", { name: "Failures on demand" }).getByRole("listitem");
  await rules.getByText("0 calls, 0 hits").nth(1).waitFor();
  for (let n = 0; n < 2; n += 1) await fetch(url, { headers });
  await rules.getByText("2 calls, 1 hit").waitFor();
  await page.getByRole("button", { name: "Remove rule 1 for listVisualizationJobs" }).click();
  await page.getByText("The rule was removed.").waitFor();
  expect(server.faults.list().map(({ id }) => id)).toEqual([2]);
  server.faults.clear();
  await page.getByText("No rule: every call is answered").waitFor();
});

test("a rule that the server does not take is told in its words, and what was filled in stays", async () => {
  const { server, page } = await openStartPage({ mayBeRefused: true });
  const { field, add } = await openForm(page);
  await field("Retry-After (seconds, or a date)").fill("soon");
  await add();
  await page.getByRole("alert").getByText("/retryAfter soon is no date").waitFor();
  expect(await field("Retry-After (seconds, or a date)").inputValue()).toBe("soon");
  expect(server.faults.list()).toEqual([]);
  await field("What happens").selectOption("late");
  await add();
  expect(await page.locator("#fault-form input:invalid").count()).toBe(1);
});
