import { connect, type Socket } from "node:net";

/** One answer as it came over a connection. */
export interface RawAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Sends bytes and reads until the server closes, which requests ask for with `Connection: close`. */
export async function sendRaw(port: number, bytes: string | Uint8Array): Promise<RawAnswer[]> {
  const socket = connect(port, "127.0.0.1");
  const received = collect(socket);
  socket.write(bytes);
  await closed(socket);
  return parseAnswers(received.text());
}

/** What arrives on a connection, as it arrives. Errors of the connection count as its end. */
export function collect(socket: Socket): { readonly text: () => string } {
  const chunks: Buffer[] = [];
  socket.on("data", (chunk: Buffer) => chunks.push(chunk));
  socket.on("error", () => {});
  return { text: () => Buffer.concat(chunks).toString("latin1") };
}

/** Waits for the end of a connection, good or bad. */
export async function closed(socket: Socket): Promise<void> {
  if (socket.closed) return;
  await new Promise((resolve) => {
    socket.once("close", resolve);
  });
}

/** The answers in what was received, those to go on left out. Chunked bodies are not taken apart. */
export function parseAnswers(text: string): RawAnswer[] {
  const answers: RawAnswer[] = [];
  for (let rest = text; rest !== "";) {
    const end = rest.indexOf("\r\n\r\n");
    const [first = "", ...lines] = rest.slice(0, end).split("\r\n");
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1]);
    if (end < 0 || Number.isNaN(status)) throw new Error(`This is no answer: ${rest.slice(0, 200)}`);
    const headers = new Map(
      lines.map((line): [string, string] => {
        const [name = "", ...value] = line.split(":");
        return [name.toLowerCase(), value.join(":").trim()];
      }),
    );
    const length = status === 100 ? 0 : Number(headers.get("content-length") ?? rest.length);
    const body = rest.slice(end + 4, end + 4 + length);
    if (status !== 100) answers.push({ status, headers, body });
    rest = rest.slice(end + 4 + length);
  }
  return answers;
}
