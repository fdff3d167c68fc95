import { EventEmitter, once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { connectionLimits, type ConnectionLimits } from "../../src/server/connection-limits.ts";
import { createHttpServer } from "../../src/server/http-server.ts";
import { startWithLimits } from "../../src/server/start-local-server.ts";
import { callerOf, type Callable } from "../support/contract-caller.ts";
import { closed, collect, parseAnswers, sendRaw } from "../support/raw-connection.ts";

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).toReversed()) await step();
});

const start = async (limits: Partial<ConnectionLimits> = {}) => {
  const server = await startWithLimits({ auth: "off" }, { ...connectionLimits, ...limits });
  cleanUp.push(() => server.close());
  return server;
};

/** Opens a connection that sends this and, when there is `drip`, that again and again. */
async function open(port: number, first = "", drip = ""): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  if (first !== "") socket.write(first);
  if (drip !== "") {
    const timer = setInterval(() => socket.writable && socket.write(drip), 20);
    socket.once("close", () => clearInterval(timer));
  }
  socket.on("error", () => {});
  cleanUp.push(() => socket.destroy());
  return socket;
}

const openMany = (count: number, ...how: Parameters<typeof open>) =>
  Promise.all(Array.from({ length: count }, () => open(...how)));

const honestCalls = async (server: Callable) => {
  for (let call = 0; call < 5; call += 1) {
    expect((await callerOf(server)("listVisualizationJobs")).status).toBe(200);
  }
};

const halfHead = "GET /v3 HTTP/1.1\r\nHost: localhost\r\nX-Drip: ";
const halfBody =
  "POST /v1/p/visualization-jobs HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n{";

describe("hundreds of slow clients", () => {
  test("keep nobody else waiting, and are closed with 408 when their time is over", async () => {
    const server = await start({ headersMs: 1_000, requestMs: 1_500, checkMs: 100 });
    const silent = await openMany(150, server.port);
    const dripping = await openMany(150, server.port, halfHead, "x");
    const waiting = await openMany(50, server.port, halfBody);
    const feeding = await openMany(50, server.port, halfBody, " ");
    const all = [...silent, ...dripping, ...waiting, ...feeding];
    const received = all.map((socket) => collect(socket));

    await honestCalls(server);
    await Promise.all(all.map((socket) => closed(socket)));
    const statuses = received.flatMap(({ text }) => parseAnswers(text()).map(({ status }) => status));
    expect(statuses).toEqual(Array.from(all, () => 408));
    await honestCalls(server);
  });

  test("drive out each other when they are too many, whatever they left unsent", async () => {
    const server = await start({ maxConnections: 20 });
    const flood = [
      ...(await openMany(40, server.port)),
      ...(await openMany(40, server.port, halfHead)),
      ...(await openMany(40, server.port, halfBody)),
    ];
    await honestCalls(server);
    // The honest client has one of the places.
    await Promise.all(flood.slice(0, 100).map((socket) => closed(socket.resume())));
    expect(flood.filter((socket) => !socket.closed).length).toBeLessThanOrEqual(20);
    await honestCalls(server);
  });

  test("do not keep the server from closing, and are gone then", async () => {
    const server = await start({ graceMs: 50 });
    const all = [
      ...(await openMany(50, server.port)),
      ...(await openMany(50, server.port, halfHead, "x")),
      ...(await openMany(50, server.port, halfBody, " ")),
      ...(await openMany(50, server.port, "noise\r\n\r\n", "noise")),
    ];
    await honestCalls(server);
    await server.close();
    await Promise.all(all.map((socket) => closed(socket.resume())));
    await expect(fetch(server.endpoint)).rejects.toThrow("fetch failed");
  });
});

/** A server whose answers the test makes, and its side of each connection. */
async function serve(answer: (request: Request) => Promise<Response>, limits: Partial<ConnectionLimits>) {
  const answering = {
    answer: async (request: Request) => ({ response: await answer(request), broken: undefined }),
    refuse: ({ status }: { readonly status: number }) => new Response("{}", { status }),
    fail: () => new Response(null, { status: 500 }),
  };
  const { server, close } = createHttpServer(answering, { ...connectionLimits, graceMs: 50, ...limits });
  const connections: Socket[] = [];
  server.on("connection", (socket: Socket) => connections.push(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const stop = () => close(() => Promise.resolve());
  cleanUp.push(stop);
  return { server, connections, stop, port: typeof address === "object" && address !== null ? address.port : 0 };
}
const ask = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
const large = "x".repeat(20 * 2 ** 20);

describe("a client that does not read its answer", () => {
  test("is cut off after a while, and its answer let go", async () => {
    const { port, connections } = await serve(() => Promise.resolve(new Response(large)), { unreadMs: 100 });
    const client = await open(port, ask);
    client.pause();
    const [connection] = connections;
    await closed(connection ?? client);
    expect(connection?.writableLength).toBe(0);
  });

  test("does not keep the server from closing", async () => {
    const { port, connections, stop } = await serve(() => Promise.resolve(new Response(large)), {});
    const client = await open(port, ask);
    client.pause();
    await once(client, "readable");
    await stop();
    expect(connections.map((connection) => connection.destroyed)).toEqual([true]);
  });

  test("but reads on while the server closes gets all of it", async () => {
    const { port, stop } = await serve(() => Promise.resolve(new Response(large)), { graceMs: 20_000 });
    const client = await open(port, ask);
    client.pause();
    await once(client, "readable");
    const stopped = stop();
    const received = collect(client);
    client.resume();
    await stopped;
    await closed(client);
    expect(parseAnswers(received.text())[0]?.body.length).toBe(large.length);
  });

  test("gets one answer at a time, however many it asks for in one go", async () => {
    let asked = 0;
    const answer = () => {
      asked += 1;
      return Promise.resolve(new Response(large));
    };
    const { port, connections } = await serve(answer, { unreadMs: 100 });
    const client = await open(port, ask.repeat(50));
    client.pause();
    await closed(connections[0] ?? client);
    expect(asked).toBe(1);
  });
});

test("a client that asks for a hundred things in one go is answered, one that asks for more is hung up on", async () => {
  const { port } = await serve(() => Promise.resolve(new Response("here")), {});
  const last = ask.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
  const answers = await sendRaw(port, ask.repeat(99) + last);
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 100 }, () => 200));
  expect(await sendRaw(port, ask.repeat(2_000))).toEqual([]);
});

test("an answer that takes longer than a client may leave it unread is waited for", async () => {
  const work = new EventEmitter();
  const answer = async () => {
    await once(work, "done");
    return new Response("late");
  };
  const { port, server } = await serve(answer, { unreadMs: 50 });
  const client = await open(port, ask.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));
  const received = collect(client);
  await once(server, "timeout");
  await once(server, "timeout");
  work.emit("done");
  await closed(client);
  expect(parseAnswers(received.text())).toMatchObject([{ status: 200, body: "late" }]);
});

test("a request whose sender goes away is not answered, and leaves nothing behind", async () => {
  const server = await start();
  for (const client of await openMany(20, server.port, halfBody)) client.destroy();
  await honestCalls(server);
});

test("what was asked properly is answered before the noise that follows it", async () => {
  const server = await start();
  const client = await open(server.port, `${ask.replace(" / ", " /v3 ")}${ask.replace(" / ", " /v3 ")}noise\r\n\r\n`);
  const received = collect(client);
  await closed(client);
  expect(parseAnswers(received.text()).map(({ status }) => status)).toEqual([200, 200, 400]);
});
