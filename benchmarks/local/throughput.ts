import type { ChildProcess } from "node:child_process";
import { nextMessage, startProgram, textOf } from "../child-program.ts";
import type { Figure, Measurement, Runtime } from "../figure.ts";
import { inRandomOrder } from "../random-order.ts";
import { mean, medianFigure } from "../statistics.ts";
import { connections, requestsPerSecond } from "./load.ts";
import { createJobs } from "./service.ts";

const rounds = 5;
const turnsPerRound = 8;
const turnMs = 200;
const warmUpMs = 1_000;
const jobs = 10;

const programs = {
  local: "local-server",
  prism: "prism-command",
  quietPrism: "prism-without-log",
  hono: "bare-hono-server",
  http: "bare-http-server",
} as const;
type Subject = keyof typeof programs;
const subjects: readonly Subject[] = ["local", "prism", "quietPrism", "hono", "http"];

const requests = { details: "details of a job", list: `a list with ${jobs} jobs` } as const;
type Request = keyof typeof requests;
const requestNames: readonly Request[] = ["details", "list"];

/** Requests per second of everyone, for each request, in one round. */
type Rates = { readonly [request in Request]: { readonly [subject in Subject]: number } };

export const localThroughput: Measurement = {
  name: "local-throughput",
  title: "Requests per second of the local server",
  method:
    "The local server (jobs in memory), Prism's mock of the same document (the command as `npm run mock` starts it, its log thrown " +
    "away, and its library without a log), a Hono application on @hono/node-server and a plain `node:http` server (both send the " +
    "bytes that the local server answered) get the same requests. " +
    `Each is a process of its own, all are up at once and take turns of ${turnMs} ms in random order over ${connections} new connections; ` +
    "each connection sends a request when the last answer is whole. The generator is our own, over plain sockets: those of npm " +
    "spend more on a request than the servers that are measured, which would hide differences. Prism lists the one job of its example. " +
    `${turnsPerRound} turns are a round with new processes, warmed up for ${warmUpMs} ms; each ratio is taken within its round, and the ` +
    `value is the median of ${rounds} rounds.`,
  measure: async (runtimes) => (await Array.fromAsync(runtimes, measureOn)).flat(),
};

async function measureOn({ path, version }: Runtime): Promise<Figure[]> {
  const found: Rates[] = [];
  while (found.length < rounds) found.push(await takeRound(path));
  return requestNames.flatMap((request) => [
    medianFigure(
      {
        id: `local-throughput/${request}`,
        label: `${requests[request]}, the local server`,
        unit: "per-second",
        node: version,
      },
      found.map((rates) => rates[request].local),
    ),
    ...subjects
      .filter((subject) => subject !== "local")
      .map((subject) =>
        medianFigure(
          {
            id: `local-throughput/${request}-to-${subject}`,
            label: `${requests[request]}, to ${names[subject]}`,
            unit: "ratio",
            node: version,
          },
          found.map((rates) => rates[request].local / rates[request][subject]),
        ),
      ),
  ]);
}

const names = {
  prism: "`prism mock`",
  quietPrism: "Prism without a log",
  hono: "bare Hono",
  http: "bare `node:http`",
} as const;

async function takeRound(node: string): Promise<Rates> {
  const started: ChildProcess[] = [];
  const start = async (subject: Subject): Promise<Server> => {
    const child = startProgram(node, new URL(`programs/${programs[subject]}.mjs`, import.meta.url));
    started.push(child);
    return { child, said: await nextMessage(child) };
  };
  try {
    const servers = {
      local: await start("local"),
      prism: await start("prism"),
      quietPrism: await start("quietPrism"),
      hono: await start("hono"),
      http: await start("http"),
    };
    return await takeTurns(servers);
  } finally {
    for (const child of started) child.disconnect();
  }
}

interface Server {
  readonly child: ChildProcess;
  readonly said: unknown;
}

async function takeTurns(servers: { readonly [subject in Subject]: Server }): Promise<Rates> {
  const service = await createJobs(servers.local.said, jobs);
  const paths = { details: `${service.path}/1`, list: `${service.path}?per_page=${jobs}` };
  const headers = service.headers;
  const answers = await Promise.all(
    Object.values(paths).map(async (path) => [path, await textAt(service.endpoint + path, headers)]),
  );
  for (const bare of [servers.hono, servers.http]) {
    bare.child.send({ answers });
    await nextMessage(bare.child);
  }
  const measure = (subject: Subject, request: Request, durationMs: number) =>
    requestsPerSecond(
      { endpoint: textOf(servers[subject].said, "endpoint"), path: paths[request], headers },
      durationMs,
    );
  const turns = requestNames.flatMap((request) => subjects.map((subject) => ({ request, subject })));
  for (const { request, subject } of turns) await measure(subject, request, warmUpMs);

  const found = { details: noRates(), list: noRates() };
  for (let turn = 0; turn < turnsPerRound; turn += 1) {
    for (const { request, subject } of inRandomOrder(turns)) {
      found[request][subject].push(await measure(subject, request, turnMs));
    }
  }
  return { details: means(found.details), list: means(found.list) };
}

async function textAt(url: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const answer = await fetch(url, { headers });
  return answer.text();
}

function noRates(): Record<Subject, number[]> {
  return { local: [], prism: [], quietPrism: [], hono: [], http: [] };
}

function means(rates: Record<Subject, number[]>): Record<Subject, number> {
  const { local, prism, quietPrism, hono, http } = rates;
  return { local: mean(local), prism: mean(prism), quietPrism: mean(quietPrism), hono: mean(hono), http: mean(http) };
}
