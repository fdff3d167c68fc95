import { mkdirSync, realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";

import { forgetCharts } from "../../src/charts/forget-charts.ts";
import { locateLogsIn } from "../../src/paths/buckets.ts";
import { temporaryDirectory } from "../temporary-directory.ts";

const jobs = (urls: readonly string[]) => urls.map((train_url) => ({ train_url }));

/** What is forgotten below a root with `bucket/x`, `bucket/y` and a link to `bucket/x`, when charts of `x` and `y` are held. */
function forgotten(gone: readonly string[], others: readonly string[]): readonly string[] {
  const root = realpathSync(temporaryDirectory());
  for (const name of ["x", "y", "z"]) mkdirSync(join(root, "bucket", name), { recursive: true });
  symlinkSync(join(root, "bucket/x"), join(root, "bucket/link"));
  const names: string[] = [];
  const charts = {
    holds: (directory: string) => !directory.endsWith("z"),
    forget: (directory: string) => void names.push(directory.slice(root.length)),
  };
  forgetCharts(jobs(gone), { everywhere: () => jobs(others) }, charts, locateLogsIn(root));
  return names;
}

test("the charts of a job that is gone are forgotten", () => {
  expect(forgotten(["/bucket/x/", "/bucket/y/"], ["/bucket/z/"])).toEqual(["/bucket/x", "/bucket/y"]);
});

test.each(["/bucket/x/", "obs://bucket/x/", "s3://bucket/x", "/bucket//x/", "/bucket/link/"])(
  "they stay while another job shows the same directory as %s",
  (other) => {
    expect(forgotten(["/bucket/x/", "/bucket/y/"], [other])).toEqual(["/bucket/y"]);
  },
);

test("a directory that two jobs spelled differently is forgotten once", () => {
  expect(forgotten(["/bucket/x/", "obs://bucket/x"], [])).toEqual(["/bucket/x"]);
});

test("the places of other jobs are not looked up when no charts are held", () => {
  const everywhere = vi.fn<() => []>();
  const charts = { holds: () => false, forget: () => {} };
  forgetCharts(jobs(["/bucket/x/"]), { everywhere }, charts, () => ({ directory: "/bucket/x" }));
  expect(everywhere).not.toHaveBeenCalled();
});
