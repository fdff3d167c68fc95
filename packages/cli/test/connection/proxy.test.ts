import { writeFile } from "node:fs/promises";
import { createServer as createHttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { connect } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { proxyFor } from "../../src/connection/proxy.ts";
import { certificate } from "../support/certificate.ts";
import { listen } from "../support/listen.ts";
import { temporaryDirectory } from "../support/processes.ts";
import { registeredServer } from "../support/registered-server.ts";
import { runCli } from "../support/run-cli.ts";
import { runProcess } from "../support/run-process.ts";

const settings = { VIZJOB_TOKEN: "geheim-token", HUAWEICLOUD_SDK_PROJECT_ID: "p" };

/** A proxy that leads every tunnel to one port of this machine, or refuses it; with what was asked of it. */
async function startProxy(targetPort?: number) {
  const asked: { readonly target: string | undefined; readonly authorization: string | undefined }[] = [];
  const server = createHttpServer();
  server.on("connect", (request, socket) => {
    asked.push({ target: request.url, authorization: request.headers["proxy-authorization"] });
    if (targetPort === undefined) {
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return;
    }
    const target = connect(targetPort, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      target.pipe(socket).pipe(target);
    });
    target.on("error", () => socket.destroy());
    socket.on("error", () => target.destroy());
  });
  return { port: await listen(server), asked };
}

describe("a proxy", () => {
  it("carries the requests of the command, and the process ends after them", async () => {
    const service = createHttpsServer(certificate, (request, response) => {
      response.setHeader("Content-Type", "application/json");
      response.end(JSON.stringify({ jobs: [], job_total_count: 0, path: request.url }));
    });
    const proxy = await startProxy(await listen(service));
    const trusted = join(await temporaryDirectory(), "certificate.pem");
    await writeFile(trusted, certificate.cert);
    const { code, stdout, stderr } = await runProcess(
      ["list", "-o", "json", "--endpoint", "https://modelarts.example.com/m"],
      {
        env: {
          ...settings,
          HTTPS_PROXY: `http://ada:geheim-proxy@127.0.0.1:${proxy.port}`,
          NODE_EXTRA_CA_CERTS: trusted,
        },
      },
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining("geheim") });
    expect(JSON.parse(stdout)).toMatchObject({ jobs: [] });
    expect(proxy.asked).toEqual([
      {
        target: "modelarts.example.com:443",
        authorization: `Basic ${Buffer.from("ada:geheim-proxy").toString("base64")}`,
      },
    ]);
  });

  it.each([
    ["list"],
    // The look for the jobs of a filter, too.
    ["stop --status running --yes"],
  ])("that refuses is told, with exit code 11 and without a secret: %s", async (line) => {
    const proxy = await startProxy();
    const { code, stderr } = await runCli([...line.split(" "), "--region", "eu-de"], {
      env: { ...settings, https_proxy: `http://ada:geheim-proxy@127.0.0.1:${proxy.port}` },
    });
    expect({ code, stderr }).toEqual({ code: 11, stderr: expect.stringContaining("403") });
    expect(stderr).not.toContain("geheim");
    expect(proxy.asked).toMatchObject([{ target: "modelarts.eu-de.otc.t-systems.com:443" }]);
  });

  it("is asked for the jobs of a filter, too", async () => {
    const proxy = await startProxy();
    const { code } = await runCli(["stop", "--status", "running", "--region", "eu-de", "--yes"], {
      env: { ...settings, https_proxy: `http://127.0.0.1:${proxy.port}` },
    });
    expect({ code, asked: proxy.asked }).toMatchObject({
      code: 11,
      asked: [{ target: "modelarts.eu-de.otc.t-systems.com:443" }],
    });
  });

  it("is never asked for this machine", async () => {
    const service = createHttpServer((_, response) => {
      response.setHeader("Content-Type", "application/json");
      response.end(JSON.stringify({ jobs: [], job_total_count: 0 }));
    });
    const proxy = await startProxy();
    const endpoint = `http://127.0.0.1:${await listen(service)}`;
    const { code } = await runCli(["list", "--endpoint", endpoint], {
      env: { ...settings, HTTP_PROXY: `http://127.0.0.1:${proxy.port}`, HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` },
    });
    expect(code).toBe(0);
    expect(proxy.asked).toEqual([]);
  });

  it.each([{}, { NO_PROXY: "example.com" }, { no_proxy: "example.com" }])(
    "is not asked for the local server where Node itself uses proxies, with %j",
    async (more) => {
      const { env } = await registeredServer();
      const proxy = await startProxy();
      const named = { NODE_USE_ENV_PROXY: "1", HTTP_PROXY: `http://127.0.0.1:${proxy.port}` };
      const outcome = await runProcess(["local", "clock", "show"], { env: { ...env, ...named, ...more } });
      expect({ code: outcome.code, asked: proxy.asked }).toEqual({ code: 0, asked: [] });
    },
  );

  it.each(["socks5://geheim:1080", "http://", "geheim geheim"])(
    "with an address that makes no sense (%s) is refused without showing it",
    async (address) => {
      const { code, stderr } = await runCli(["list", "--region", "eu-de"], {
        env: { ...settings, HTTPS_PROXY: address },
      });
      expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining("HTTPS_PROXY holds no address") });
      expect(stderr).not.toContain("geheim");
    },
  );
});

describe("the proxy of an address", () => {
  const env = { HTTPS_PROXY: "http://upper:1", https_proxy: "lower:2", HTTP_PROXY: "http://plain:3" };

  it.each([
    ["https://a.example.com", "", "http://lower:2"],
    ["http://a.example.com", "", "http://plain:3"],
    ["https://a.example.com", "b.example.com", "http://lower:2"],
    ["https://a.example.com", "example.com", undefined],
    ["https://a.example.com", ".example.com", undefined],
    ["https://a.example.com", "x, *.example.com", undefined],
    ["https://notexample.com", "example.com", "http://lower:2"],
    ["https://a.example.com", "*", undefined],
    ["https://a.example.com:8443", "a.example.com:8443", undefined],
    ["https://a.example.com", "a.example.com:8443", "http://lower:2"],
    ["https://localhost:1", "", undefined],
    ["http://127.8.9.1", "", undefined],
    ["https://[::1]:8", "", undefined],
    ["https://x.localhost", "", undefined],
  ])("%s with NO_PROXY=%s is %s", (address, exempt, proxy) => {
    expect(proxyFor(new URL(address), { ...env, NO_PROXY: exempt })?.url).toBe(proxy);
  });
});
