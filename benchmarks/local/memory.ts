import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nextMessage, numberOf, startProgram, textOf } from "../child-program.ts";
import type { Figure, Measurement, Runtime } from "../figure.ts";
import { medianFigure } from "../statistics.ts";
import { sendRequests } from "./load.ts";
import { createJobs } from "./service.ts";

const jobs = 1_000;
const requests = 10_000;
const processes = 5;

export const localMemory: Measurement = {
  name: "local-memory",
  title: "Memory of the local server",
  method:
    `\`process.memoryUsage.rss()\` of the server's process (VmRSS of /proc/self/status on Linux) when it is ready, and when it has ` +
    `${jobs} jobs and has answered ${requests} requests, of details and of the first ten jobs in turn; beside it the same of a bare \`node:http\` server that ` +
    `sends the same bytes, which has no jobs. The median of ${processes} processes each.`,
  measure: async (runtimes) => (await Array.fromAsync(runtimes, measureOn)).flat(),
};

interface Resident {
  readonly ready: number;
  readonly local: number;
  readonly durable: number;
  readonly bare: number;
}

async function measureOn({ version, path }: Runtime): Promise<Figure[]> {
  const found: Resident[] = [];
  while (found.length < processes) found.push(await measureOnce(path));
  const figure = (name: keyof Resident, label: string) =>
    medianFigure(
      { id: `local-memory/${name}`, label, unit: "mebibytes", node: version },
      found.map((resident) => resident[name] / 2 ** 20),
    );
  return [
    figure("ready", "the local server, ready"),
    figure("local", "after the requests, jobs in memory"),
    figure("durable", "after the requests, with a state file"),
    figure("bare", "bare `node:http` after the requests"),
  ];
}

async function measureOnce(node: string): Promise<Resident> {
  const directory = mkdtempSync(join(tmpdir(), "vizjobs-memory-"));
  try {
    const { ready, resident: local, answers } = await residentOfLocal(node, []);
    const { resident: durable } = await residentOfLocal(node, [join(directory, "jobs.lmdb")]);
    return { ready, local, durable, bare: await residentOfBare(node, answers) };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

type Answers = readonly (readonly [path: string, text: string])[];

interface Loaded {
  readonly ready: number;
  readonly resident: number;
  readonly answers: Answers;
}

async function residentOfLocal(node: string, args: readonly string[]): Promise<Loaded> {
  const child = startProgram(node, new URL("programs/local-server.mjs", import.meta.url), args);
  try {
    const service = await nextMessage(child);
    child.send({});
    const ready = numberOf(await nextMessage(child), "residentBytes");
    const { endpoint, path, headers } = await createJobs(service, jobs);
    const paths = [`${path}/1`, `${path}?per_page=10`];
    const textAt = async (at: string) => (await fetch(endpoint + at, { headers })).text();
    const answers = await Promise.all(paths.map(async (at) => [at, await textAt(at)] as const));
    await sendRequests(
      paths.map((at) => ({ endpoint, path: at, headers })),
      requests - jobs - paths.length,
    );
    child.send({});
    return { ready, resident: numberOf(await nextMessage(child), "residentBytes"), answers };
  } finally {
    child.disconnect();
  }
}

async function residentOfBare(node: string, answers: Answers): Promise<number> {
  const child = startProgram(node, new URL("programs/bare-http-server.mjs", import.meta.url));
  try {
    const endpoint = textOf(await nextMessage(child), "endpoint");
    child.send({ answers });
    await nextMessage(child);
    await sendRequests(
      answers.map(([path]) => ({ endpoint, path, headers: {} })),
      requests,
    );
    child.send({});
    return numberOf(await nextMessage(child), "residentBytes");
  } finally {
    child.disconnect();
  }
}
