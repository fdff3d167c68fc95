#!/usr/bin/env node
import { run } from "./run.ts";

const interruption = new AbortController();
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(name, () => {
    // The second one does not wait for anything.
    if (interruption.signal.aborted) process.exit(name === "SIGINT" ? 130 : 143);
    // A terminal that closes ends its programs: what they made has to be cleaned up then too.
    interruption.abort(name === "SIGHUP" ? "SIGTERM" : name);
  });
}
let hasReader = true;
let isLost = false;
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (stream === process.stdout) hasReader = false;
    // The reader has seen enough, as in `vizjob list | head -1`, or its terminal was closed; what was asked for is still done.
    if (error.code === "EPIPE" || error.code === "EIO" || isLost) return;
    isLost = true;
    if (stream === process.stdout) process.stderr.write(`vizjob: stdout cannot be written: ${error.message}\n`);
    process.on("exit", () => {
      if (process.exitCode === 0) process.exitCode = 1;
    });
  });
}

// Node's own fetch would take the calls of the local server, and their tokens, to the proxy: those to this machine never go there.
if (process.env["NODE_USE_ENV_PROXY"] === "1") {
  const name = process.env["no_proxy"] === undefined ? "NO_PROXY" : "no_proxy";
  process.env[name] = [process.env[name], "localhost", "127.0.0.1"].filter(Boolean).join(",");
}

process.exitCode = await run(process.argv.slice(2), {
  signal: interruption.signal,
  hasReader: () => hasReader,
});
