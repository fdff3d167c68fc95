import { format, inspect } from "node:util";
import { expect } from "vitest";
import { isCallError, Session, VisualizationJob } from "../../src/index.ts";
import { formsOf } from "./canaries.ts";

/** Every text that can be had of a value: printed, logged, serialised, copied, looked into. */
export function textsOf(value: unknown): string[] {
  return [
    String(value),
    format("%s %o %O %j", value, value, value, value),
    inspect(value, { depth: 9, showHidden: true, getters: true, maxStringLength: null, maxArrayLength: null }),
    JSON.stringify(value) ?? "",
    typeof value === "object" && value !== null ? inspect(Object.entries(value), { depth: 9 }) : "",
    inspect(copyOf(value), { depth: 9, showHidden: true }),
  ];
}

/** Every text that can be had of an error and what caused it. */
export function textsOfError(error: unknown): string[] {
  const texts: string[] = [];
  for (let link = error; link instanceof Error; link = link.cause) {
    texts.push(...textsOf(link), link.message, link.stack ?? "");
    if (isCallError(link)) texts.push(link.toCurl() ?? "");
  }
  return texts;
}

/** Every text that can be had of a session and a job of it. */
export async function textsOfSession(session: Session): Promise<string[]> {
  const one = "/v1/{project_id}/visualization-jobs/{job_id}";
  return [
    ...textsOf(session),
    ...textsOf(new VisualizationJob(session, "1")),
    ...textsOf(session.api),
    ...textsOf(await session.explain()),
    await session.toCurl("PUT", one, { params: { path: { job_id: "1" } }, body: { job_desc: "a" } }),
  ];
}

/** Fails when a secret is found in any form. */
export function expectNone(texts: readonly string[], secrets: readonly string[]): void {
  const all = texts.join("\n");
  const found = secrets.flatMap((secret) => formsOf(secret).filter((form) => form.length >= 12 && all.includes(form)));
  expect(found).toEqual([]);
}

function copyOf(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch (error) {
    return error;
  }
}
