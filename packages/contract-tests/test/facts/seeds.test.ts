import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { failureEnvelope } from "../../facts/envelope.ts";
import { printedFailures } from "../../facts/errors/printed.ts";
import { responseFields } from "../../facts/fields.ts";
import { updateBody } from "../../facts/limits.ts";
import { operations } from "../../facts/operations.ts";
import { pythonCalls } from "../../facts/python-sdk.ts";
import { tableRows } from "../support/seed-page.ts";

// The user's own pages lie beside a working copy, not in the repository.
const folder = fileURLToPath(new URL("../../../../../shared/seeds", import.meta.url));
const pages = existsSync(folder) ? readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, "utf8")) : [];

function page(anchor: string): string {
  const found = pages.find((text) => text.includes(`name="${anchor}"`));
  if (found === undefined) throw new Error(`No seed page ${anchor}`);
  return found;
}

describe.skipIf(pages.length === 0)("the pages that this project began with", () => {
  it("state the restart call as the facts do", () => {
    const text = page("modelarts_03_0070");
    const { method, path, pathParameters, asynchronous } = operations.restartVisualizationJob;
    expect(text.replaceAll("\\", "")).toContain(`${method} ${path}`);
    expect(text.includes("此接口为异步接口")).toBe(asynchronous);
    const parameters = tableRows(text).filter(([, required]) => required === "是");
    expect(parameters.map(([name, , type]) => [name, type])).toEqual(pathParameters.map((name) => [name, "String"]));
    const fields = tableRows(text)
      .filter((row) => row.length === 3)
      .map(([name]) => name);
    expect(fields).toEqual(["is_success", ...failureEnvelope.code.names, failureEnvelope.message.names[0]]);
  });

  it("print the refusal of restart as the facts do", () => {
    const refusal = printedFailures.find(({ operation }) => operation === "restartVisualizationJob");
    const text = page("modelarts_03_0070");
    expect(text).toContain(`"error_message": "${refusal?.message}"`);
    expect(text).toContain(`"error_code": "${refusal?.code}"`);
  });

  it("list the fields of the details as the facts do", () => {
    const rows = tableRows(page("modelarts_04_0184")).filter((row) => row.length === 3);
    const names = rows.map(([name = ""]) => name).filter((name) => !name.startsWith("error_"));
    const documented = Object.entries(responseFields.showVisualizationJob).filter(([, { source }]) =>
      source.pages.includes("SEED"),
    );
    expect(names.toSorted()).toEqual(documented.map(([name]) => name).toSorted());
    const wireOf = new Map([
      ["Long", "integer"],
      ["Integer", "integer"],
      ["String", "string"],
      ["Boolean", "boolean"],
    ]);
    for (const [name = "", type = ""] of rows) {
      if (!names.includes(name)) continue;
      const fact = new Map(Object.entries(responseFields.showVisualizationJob)).get(name);
      expect([name, fact?.wire]).toEqual([name, expect.arrayContaining([wireOf.get(type)])]);
    }
  });

  it("limit the description as the facts do", () => {
    const { minLength, maxLength, required } = updateBody.job_desc;
    const row = tableRows(page("modelarts_04_0185")).find(([name]) => name === "job_desc");
    expect(row?.slice(0, 3)).toEqual(["job_desc", required ? "是" : "否", "String"]);
    expect(row?.[3]).toContain(`[${minLength}，${maxLength}]`);
  });

  it("name the calls of the Python SDK as the facts do", () => {
    const fromSeeds = pythonCalls.filter(({ source }) => source.pages.includes("SEED"));
    for (const { name } of fromSeeds) expect(pages.some((text) => text.includes(`.${name}(`))).toBe(true);
    const called = pages.flatMap((text) =>
      [...text.matchAll(/\.([a-z_]*visualization_job[a-z_]*)\(/g)].map(([, name]) => name),
    );
    expect(new Set(called)).toEqual(new Set(fromSeeds.map(({ name }) => name)));
  });
});
