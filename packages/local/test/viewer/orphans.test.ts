import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import { callerOf } from "../support/contract-caller.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { installStandIn, isAlive } from "./install-stand-in.ts";

const patient = { timeout: 20_000, interval: 20 };

test.each(["SIGINT", "SIGTERM", "SIGKILL"] as const)(
  "no TensorBoard outlives a program that is ended by %s and handles no signals",
  async (signal) => {
    const standIn = installStandIn();
    const root = temporaryDirectory();
    mkdirSync(join(root, "logs"));
    const script = fileURLToPath(new URL("server-process.ts", import.meta.url));
    const program = spawn(process.execPath, [script, root], {
      env: { ...process.env, TENSORBOARD_BINARY: standIn.executable },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = once(program, "exit");
    onTestFinished(() => void program.kill("SIGKILL"));
    const endpoint = String((await createInterface({ input: program.stdout })[Symbol.asyncIterator]().next()).value);
    const body = { job_name: "job", train_url: "/logs/" };
    const created = await callerOf({ endpoint, projectId: "p" })("createVisualizationJob", { body });
    await vi.waitFor(async () => expect((await fetch(created.body.service_url)).status).toBe(200), patient);

    program.kill(signal);
    await ended;
    expect(standIn.starts()).toHaveLength(1);
    await vi.waitFor(() => expect(standIn.starts().filter(isAlive)).toEqual([]), patient);
  },
);
