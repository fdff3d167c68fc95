import { serve } from "@hono/node-server";
import { onTestFinished } from "vitest";

import { createChartsApp, type ChartsOptions } from "../../src/charts/charts-app.ts";

export const PREFIX = "/modelarts2/tensorboard/0123456789abcdef0123456789abcdef/8992";

/** A small server with the charts of one directory where a job's `service_url` would have them. Returns that URL. */
export async function serveCharts(
  directory: string | undefined,
  title = "mnist",
  options: ChartsOptions = {},
): Promise<string> {
  const charts = createChartsApp(options);
  const { port, close } = await new Promise<{ port: number; close: () => Promise<void> }>((resolve) => {
    const server = serve(
      {
        // The same copy of the adapter serves the local server elsewhere in this process.
        overrideGlobalObjects: false,
        hostname: "127.0.0.1",
        port: 0,
        fetch(request) {
          const { pathname } = new URL(request.url);
          if (!pathname.startsWith(PREFIX)) return new Response("Not the charts", { status: 404 });
          return charts.fetch(request, { path: pathname.slice(PREFIX.length), directory, title });
        },
      },
      (address) => resolve({ port: address.port, close: () => new Promise((done) => server.close(() => done())) }),
    );
  });
  onTestFinished(async () => {
    await charts.close();
    await close();
  });
  return `http://127.0.0.1:${port}${PREFIX}/`;
}
