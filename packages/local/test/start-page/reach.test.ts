import type { Page } from "@vizjobs/test-browser";
import { JobStatus } from "@vizjobs/spec/contract";
import { expect, test } from "vitest";
import { openStartPage, rowOf } from "./open-start-page.ts";

const everyStatus = Array.from({ length: 50 }, (_, index) => ({
  job_name: `a234567890123456-${index}`.slice(0, 20),
  train_url: `/bucket/${"a-long-directory/".repeat(index % 5)}${"x".repeat(index % 3 === 0 ? 80 : 3)}/`,
  status: Object.values(JobStatus)[index % Object.values(JobStatus).length] ?? JobStatus.RUNNING,
}));

test("nothing is wider than the screen, whatever its width", async () => {
  const { server, page } = await openStartPage();
  await server.state.seed(everyStatus);
  server.faults.add({ operation: "restartVisualizationJob", error: "ModelArts.0105_as_200", probability: 0.5 });
  await fetch(`${server.endpoint}/${"x".repeat(300)}`);
  await rowOf(page, "a234567890123456-49").waitFor();
  await page.getByText("Add a rule").click();
  await page.getByText("Add a job in any status").click();
  await page.locator("#log-entries").getByText("APIG.0101").waitFor();
  for (const width of [1440, 1290, 1250, 1000, 800, 360]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    for (const scroll of await page.locator(".scroll").all()) {
      const beyond = await scroll.evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(beyond, `at ${width} pixels`).toBe(0);
    }
  }
  // Rows are shown as cards here, and stay rows of a table for who does not see it.
  expect(await page.getByRole("table", { name: "Project cn-north-4" }).count()).toBe(1);
  expect(await page.getByRole("columnheader").allInnerTexts()).toHaveLength(6);
  expect(await rowOf(page, "a234567890123456-49").getByRole("cell").count()).toBe(5);
});

test("every control has a name and is reached by keyboard, and the focus stays where it is while statuses change", async () => {
  const { server, page } = await openStartPage();
  await server.state.seed([
    { job_name: "mnist", train_url: "/b/logs/" },
    { job_name: "second", train_url: "/b/logs/" },
  ]);
  await rowOf(page, "mnist").waitFor();
  const unnamed = await page
    .locator("input:not([type=file]), select")
    .evaluateAll((controls) =>
      controls.filter((control) => !("labels" in control && control.labels.length > 0)).map(({ id }) => id),
    );
  expect(unnamed).toEqual([]);
  const focused = () => page.evaluate("document.activeElement.ariaLabel ?? document.activeElement.textContent");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Skip to the jobs");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Charts of second");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Stop second");
  await page.keyboard.press("Enter");
  await rowOf(page, "second").getByText("KILLING (9)").waitFor();
  expect(await focused()).toBe("Stop second");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Delete second");
  server.clock.advance(800);
  await rowOf(page, "second").getByText("KILLED (12)").waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  expect(await focused()).toBe("Cancel");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await rowOf(page, "second").getByText("KILLING (9)").waitFor();
  expect(await focused()).toBe("Delete second");
  server.clock.advance(800);
  await rowOf(page, "second").waitFor({ state: "detached" });
  expect(await page.evaluate("document.activeElement.className")).toBe("scroll");
});

test("texts are told from their ground, in light and in dark", async () => {
  const { server, page } = await openStartPage();
  await server.state.seed(everyStatus.slice(0, 23));
  await rowOf(page, "a234567890123456-22").waitFor();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const pairs = await colorsOf(page);
    expect(pairs.length).toBeGreaterThan(50);
    for (const [text, ground] of pairs) expect(contrast(text, ground), colorScheme).toBeGreaterThanOrEqual(4.5);
  }
});

/** The colour of each text, and that of what it stands on. */
function colorsOf(page: Page): Promise<(readonly [text: string, ground: string])[]> {
  const texts = page.locator(".badge, .quiet, .meaning, .job-name, button.danger");
  return texts.evaluateAll((elements) =>
    elements
      .filter((element) => element.closest("[aria-disabled=true]") === null && element.textContent !== "")
      .map((element) => {
        const styleOf = (part: typeof element) => part.ownerDocument.defaultView?.getComputedStyle(part);
        let ground = element;
        while (styleOf(ground)?.backgroundColor === "rgba(0, 0, 0, 0)") {
          if (ground.parentElement === null) break;
          ground = ground.parentElement;
        }
        return [styleOf(element)?.color ?? "", styleOf(ground)?.backgroundColor ?? ""] as const;
      }),
  );
}

/** Contrast of two colours as WCAG 2 counts it. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/\d+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
