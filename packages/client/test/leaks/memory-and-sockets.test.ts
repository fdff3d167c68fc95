import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import { jobsOf } from "../support/listing.ts";
import { startService } from "../support/service.ts";
import { behaviours } from "./behaviours.ts";

const { refusal, hang, hangingBody, repeat, waiting } = behaviours;
const program = fileURLToPath(new URL("thousand-calls.ts", import.meta.url));

interface Left {
  readonly before: Record<string, number>;
  readonly after: Record<string, number>;
  readonly listeners: number;
  readonly resources: readonly string[];
  readonly unhandled: number;
}

function read(line: string): Left {
  const left: Left = JSON.parse(line);
  return left;
}

function startServiceOfAllKinds() {
  const looked = new Set<string>();
  return startService(({ url }, response) => {
    if (url.includes(`search_content=${hang}`)) return undefined;
    if (url.includes("?")) return { body: { job_total_count: 2, jobs: jobsOf([1, 2]) } };
    const id = /visualization-jobs\/(\d+)/.exec(url)?.[1] ?? "";
    if (id === hang) return undefined;
    if (id === refusal) return { status: 404 };
    if (id === hangingBody) {
      response.writeHead(200).write("{");
      return undefined;
    }
    if (id.startsWith(repeat) && !looked.has(id)) {
      looked.add(id);
      return { status: 503, headers: { "retry-after": "0" } };
    }
    return { body: { job_id: id, job_name: "a", status: id === waiting ? 7 : 8 } };
  });
}

test("thousands of calls, however they end, leave no memory, no socket and no work behind", async () => {
  const { endpoint, stillOpen } = await startServiceOfAllKinds();
  const flags = ["--expose-gc", "--disable-warning=ExperimentalWarning"];
  const child = spawn(process.execPath, [...flags, program, endpoint], { stdio: ["pipe", "pipe", "inherit"] });
  onTestFinished(() => void child.kill());
  const exit = once(child, "exit");
  let left: Left | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    left = read(line);
    break;
  }
  // The program is still there, and so are the connections that its runtime keeps for later.
  await vi.waitFor(() => expect(stillOpen().requests).toBe(0));
  expect(stillOpen().connections).toBeLessThan(200);
  child.stdin.end();

  expect(left).toMatchObject({ listeners: 0, resources: [], unhandled: 0 });
  const { before = {}, after = {} } = left ?? {};
  for (const kind of ["signals", "controllers", "responses", "jobs"]) {
    expect((after[kind] ?? Infinity) - (before[kind] ?? 0), kind).toBeLessThan(20);
  }
  expect(after["heap"] ?? Infinity).toBeLessThan(1.2 * (before["heap"] ?? 0));
  expect(await exit).toEqual([0, null]);
});
