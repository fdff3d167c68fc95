// A stand-in for TensorBoard's executable, for tests: it starts, says where it is and answers in the same way, and shows no charts.
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { parseArgs } from "node:util";

/** How the stand-in is to misbehave. Files are in its own directory; the test makes them. */
export interface StandInBehaviour {
  /** Ends with this exit code before it is ready; `words` go to stderr first. */
  readonly exitCode?: number;
  readonly words?: string;
  /** Only the first so many starts misbehave. Default: all. */
  readonly times?: number;
  /** Never says where it is. */
  readonly hangs?: boolean;
  /** Says where it is when this file is there. */
  readonly readyWhen?: string;
  /** Its ready line has no line break, as while output is held back. */
  readonly hasNoLineBreak?: boolean;
  /** `data/environment` is refused until this file is there. */
  readonly answersWhen?: string;
  readonly ignoresSigterm?: boolean;
}

const whatItIs = "This is a stand-in for TensorBoard in tests of vizjobs, not TensorBoard.";

/** Runs the program. Its starts are noted in the file `starts`, its ends by SIGTERM in `ends`: one process id a line. */
export function runStandIn(directory: string, given: StandInBehaviour): void {
  appendFileSync(join(directory, "starts"), `${process.pid}\n`);
  appendFileSync(join(directory, "arguments"), `${JSON.stringify(process.argv.slice(2))}\n`);
  const startCount = readFileSync(join(directory, "starts"), "utf8").trimEnd().split("\n").length;
  const behaviour = startCount > (given.times ?? Number.POSITIVE_INFINITY) ? {} : given;
  process.stderr.write(`${whatItIs}\n`);
  process.on("SIGTERM", () => {
    if (behaviour.ignoresSigterm) return;
    appendFileSync(join(directory, "ends"), `${process.pid}\n`);
    process.exit(0);
  });
  if (behaviour.words !== undefined) process.stderr.write(behaviour.words);
  if (behaviour.exitCode !== undefined) process.exit(behaviour.exitCode);

  const { values } = parseArgs({
    options: {
      logdir: { type: "string", default: "" },
      host: { type: "string", default: "" },
      port: { type: "string", default: "" },
      path_prefix: { type: "string", default: "" },
      window_title: { type: "string", default: "" },
      load_fast: { type: "string", default: "" },
    },
  });
  const prefix = values.path_prefix;
  const server = createServer((incoming, outgoing) => {
    const { pathname, searchParams } = new URL(incoming.url ?? "", "http://stand-in");
    const below = pathname.slice(prefix.length);
    if (pathname !== prefix && !pathname.startsWith(`${prefix}/`)) send(outgoing, 404, "Not found");
    else if (below === "/data/environment") {
      const isReady = behaviour.answersWhen === undefined || existsSync(join(directory, behaviour.answersWhen));
      appendFileSync(join(directory, "asked"), "environment\n");
      const environment = { version: "stand-in", data_location: values.logdir, window_title: values.window_title };
      send(outgoing, isReady ? 200 : 500, JSON.stringify(environment), "application/json");
    } else answerBelow(below, searchParams, incoming, outgoing, directory, prefix);
  });
  // Also keeps the process alive when it never listens.
  const forever = setInterval(() => {}, 60_000);
  server.listen(0, values.host, () => {
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const line = `TensorBoard stand-in at http://${values.host}:${port}${prefix}/ (Press CTRL+C to quit)`;
    const look = (): void => {
      if (behaviour.hangs) return;
      if (behaviour.readyWhen !== undefined && !existsSync(join(directory, behaviour.readyWhen))) {
        setTimeout(look, 20);
        return;
      }
      // In two pieces: a reader must not count on getting a line at once.
      process.stderr.write(line.slice(0, 25));
      setTimeout(() => process.stderr.write(line.slice(25) + (behaviour.hasNoLineBreak ? "" : "\n")), 20);
      clearInterval(forever);
    };
    look();
  });
}

/** Routes for tests of what passes on requests. */
function answerBelow(
  below: string,
  query: URLSearchParams,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  directory: string,
  prefix: string,
): void {
  switch (below) {
    case "":
      outgoing.writeHead(301, { Location: `${prefix}/` }).end();
      return;
    case "/":
      outgoing.setHeader("Content-Security-Policy", "default-src 'self'");
      send(outgoing, 200, `<!doctype html><title>stand-in</title><p>${whatItIs} Process ${process.pid}.`, "text/html");
      return;
    case "/echo": {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("end", () => {
        const { method, url, headers } = incoming;
        const told = { method, url, headers, body: Buffer.concat(chunks).toString(), env: process.env };
        outgoing.setHeader("Set-Cookie", "stand-in=1");
        outgoing.setHeader("Connection", "X-Hop");
        outgoing.setHeader("X-Hop", "1");
        outgoing.setHeader("X-Plugin", "1");
        send(outgoing, 200, JSON.stringify(told), "application/json");
      });
      return;
    }
    case "/mirror":
      // Sends back each piece as it comes.
      outgoing.writeHead(200, { "Content-Type": "text/plain" });
      incoming.pipe(outgoing);
      return;
    case "/status":
      outgoing.writeHead(Number(query.get("code"))).end();
      return;
    case "/redirect":
      outgoing.writeHead(302, { Location: query.get("to") ?? "" }).end();
      return;
    case "/endless": {
      outgoing.writeHead(200, { "Content-Type": "application/octet-stream" });
      const piece = Buffer.alloc(64 * 1024);
      const fill = (): void => {
        if (outgoing.destroyed) return;
        if (outgoing.write(piece)) setImmediate(fill);
        else outgoing.once("drain", fill);
      };
      outgoing.once("close", () => appendFileSync(join(directory, "closed"), "endless\n"));
      fill();
      return;
    }
    case "/silent":
      // Never answers.
      appendFileSync(join(directory, "asked"), "silent\n");
      outgoing.once("close", () => appendFileSync(join(directory, "closed"), "silent\n"));
      return;
    case "/break":
      outgoing.writeHead(200, query.has("chunked") ? {} : { "Content-Length": 1_000 }).write("half of it");
      setTimeout(() => outgoing.destroy(), 20);
      return;
    case "/upgrade":
      outgoing.socket?.end("HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: other\r\n\r\n");
      return;
    case "/crash":
      process.stderr.write("Traceback: asked to crash\n");
      process.exit(3);
    default:
      send(outgoing, 404, "Not found");
  }
}

function send(outgoing: ServerResponse, status: number, body: string, type = "text/plain"): void {
  outgoing.statusCode = status;
  outgoing.setHeader("Content-Type", type);
  outgoing.end(body);
}
