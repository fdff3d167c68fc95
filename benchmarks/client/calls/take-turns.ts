import { fork, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nextMessage, numberOf } from "../../child-program.ts";
import { inRandomOrder } from "../../random-order.ts";

/** Who makes the calls: the files of `subjects/`. */
export const subjects = ["bare-fetch", "control", "token", "keys", "openai", "stripe", "vendor"] as const;
export type Subject = (typeof subjects)[number];

/** What one call took, on average over a turn. */
export interface CallCost {
  /** CPU of the whole process, the helper threads of its runtime included. */
  readonly cpuUs: number;
  readonly timeUs: number;
}
/** The turns of everyone. */
export type Round = { readonly [subject in Subject]: readonly CallCost[] };

const rounds = 5;
const turnsPerRound = 40;
const callsPerTurn = 50;
const warmUpCalls = 800;

/** How it is done, for the reader of the results. */
export const turnsMethod =
  "Each subject has a process of its own, all are up at once and call a server in yet another one, over loopback, one call after " +
  `the other. They take turns of ${callsPerTurn} calls in random order, so that what disturbs the machine ` +
  `disturbs all. ${turnsPerRound} turns are a round, so that garbage is paid for by whoever made it. Each round has new processes, ` +
  "because the same program is compiled to faster code in one than in another, each warmed up by " +
  `${warmUpCalls} calls. Each ratio is taken within its round; the value is the median of ${rounds} rounds.`;

const taken = new Map<string, Promise<readonly Round[]>>();

/** Lets all subjects take turns on a Node. Done once for all that is read from it. */
export function takeTurns(node: string): Promise<readonly Round[]> {
  const found = taken.get(node) ?? takeAllRounds(node);
  taken.set(node, found);
  return found;
}

async function takeAllRounds(node: string): Promise<readonly Round[]> {
  const found: Round[] = [];
  while (found.length < rounds) found.push(await takeRound(node));
  return found;
}

async function takeRound(node: string): Promise<Round> {
  const started: ChildProcess[] = [];
  // The vendor's core writes a file into the home directory.
  const home = mkdtempSync(join(tmpdir(), "vizjobs-home-"));
  const start = async (file: string, args: readonly string[], execPath: string) => {
    const env = { ...process.env, HOME: home, USERPROFILE: home, NODE_OPTIONS: "" };
    const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, { env, execArgv: [], execPath });
    started.push(child);
    return { child, said: await nextMessage(child) };
  };
  try {
    const { said } = await start("answer-server.mjs", [], process.execPath);
    const endpoint = `http://127.0.0.1:${numberOf(said, "port")}`;
    const callers: Caller[] = [];
    for (const subject of subjects) {
      const { child } = await start("caller.mjs", [subject, endpoint], node);
      callers.push({ subject, child });
    }
    return await takeTurnsOf(callers);
  } finally {
    for (const child of started) if (child.connected) child.disconnect();
    rmSync(home, { recursive: true });
  }
}

interface Caller {
  readonly subject: Subject;
  readonly child: ChildProcess;
}

async function takeTurnsOf(callers: readonly Caller[]): Promise<Round> {
  for (const { child } of callers) await takeTurn(child, warmUpCalls);
  const found: Record<Subject, CallCost[]> = {
    "bare-fetch": [],
    control: [],
    token: [],
    keys: [],
    openai: [],
    stripe: [],
    vendor: [],
  };
  for (let turn = 0; turn < turnsPerRound; turn += 1) {
    for (const { subject, child } of inRandomOrder(callers)) found[subject].push(await takeTurn(child, callsPerTurn));
  }
  return found;
}

async function takeTurn(child: ChildProcess, calls: number): Promise<CallCost> {
  child.send({ calls });
  const said = await nextMessage(child);
  return { cpuUs: numberOf(said, "cpuUs"), timeUs: numberOf(said, "timeUs") };
}
