import { hostname } from "node:os";
import { describe, expect, test } from "vitest";
import { isLocalServerError, startLocalServer } from "../../src/index.ts";
import { isLoopback, ownNames, urlNameOf } from "../../src/server/own-names.ts";
import { sendRaw } from "../support/raw-connection.ts";

test.each(["127.0.0.1", "127.8.9.1", "::1", "localhost"])("%s is loopback", (host) => {
  expect(isLoopback(host)).toBe(true);
});

test.each(["0.0.0.0", "::", "10.0.0.1", "127.evil.example", "localhost.evil.example", "128.0.0.1", "fe80::1"])(
  "%s is not, so that it demands auth",
  async (host) => {
    expect(isLoopback(host)).toBe(false);
    for (const auth of [undefined, "any", "off"] as const) {
      const started = startLocalServer({ host, ...(auth !== undefined && { auth }) });
      const error: unknown = await started.catch((reason: unknown) => reason);
      expect(isLocalServerError(error) && error.code).toBe("INVALID_OPTION");
      expect(String(error)).toContain(
        `On the host ${host} every machine of the network could call. Give auth: "verify"`,
      );
    }
  },
);

test("an address that the machine has not is told", async () => {
  // 192.0.2.0/24 is set aside for documentation.
  const error: unknown = await startLocalServer({ host: "192.0.2.1", auth: "verify" }).catch(
    (reason: unknown) => reason,
  );
  expect(String(error)).toContain("This machine has no address 192.0.2.1. Give an address of one of its network");
});

test.each([
  ["::1", "[::1]"],
  ["0:0:0:0:0:0:0:1", "[::1]"],
  ["LOCALHOST", "localhost"],
  ["127.0.0.1", "127.0.0.1"],
])("%s is %s in URLs", (host, name) => {
  expect(urlNameOf(host)).toBe(name);
});

test("a server on another address of loopback gives that in its URLs, whatever Host says", async () => {
  const server = await startLocalServer({ host: "localhost", auth: "off", timing: "instant" });
  const jobs = `http://127.0.0.1:${server.port}/v1/p/visualization-jobs`;
  const body = JSON.stringify({ job_name: "job", train_url: "/bucket/" });
  const [answer] = await sendRaw(
    server.port,
    `POST ${jobs} HTTP/1.1\r\nHost: 127.0.0.1:1\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  expect(JSON.parse(answer?.body ?? "")).toMatchObject({
    service_url: `http://localhost:${server.port}/modelarts2/tensorboard/p/1/`,
  });
  await server.close();
});

describe("a server is reached under", () => {
  test("the names of loopback and its host", () => {
    const isOwn = ownNames("10.1.2.3", "10.1.2.3");
    expect(["127.0.0.1", "localhost", "[::1]", "10.1.2.3"].every(isOwn)).toBe(true);
    expect(["10.1.2.4", "evil.example", "", hostname().toLowerCase()].some(isOwn)).toBe(false);
  });

  test("on a wildcard, any address and the machine's name, but no other name", () => {
    for (const wildcard of ["0.0.0.0", "::"]) {
      const isOwn = ownNames(wildcard, wildcard);
      const own = ["127.0.0.1", "localhost", "172.17.0.2", "[fe80::1]", hostname().toLowerCase()];
      expect(own.every(isOwn)).toBe(true);
      expect(["evil.example", "10.1.2.3.evil.example", "", "[evil]"].some(isOwn)).toBe(false);
    }
  });
});
