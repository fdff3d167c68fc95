import { Hono } from "hono/quick";
import { bodyLimit } from "hono/body-limit";

import manifest from "../../package.json" with { type: "json" };
import type { LogReader } from "../events/log-reader.ts";
import { createLogReaders } from "./log-readers.ts";
import { PAGE_PATHS, pageFile } from "./page-files.ts";
import { plainText } from "./plain-responses.ts";
import { pluginsListing } from "./plugins-listing.ts";
import { answerMultirun, answerScalars, scalarTags } from "./scalar-answers.ts";
import { addValueRoutes } from "./value-routes.ts";

/** How long one data request may read. What is left is read by the next one. */
const READ_BUDGET_MS = 10_000;
/** The same when the request before has said that it did not read everything: what is there is shown, and more comes little by little. */
const LOADING_BUDGET_MS = 1_000;
const LOADING_HEADER = "X-Vizjobs-Loading";
const MAX_FORM_BYTES = 2 ** 20;

/** Nothing inline and nothing from elsewhere: names in event files are hostile, so markup could do nothing even if one slipped through. */
const SECURITY_HEADERS = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** One log directory, as a job shows it. */
export interface ChartsView {
  /**
   * What follows the prefix of `service_url` in the request's path: `/` is the page, `/data/runs` and so on its data.
   * The empty string, a `service_url` without its last `/`, is redirected.
   */
  readonly path: string;
  /** The log directory on disk. It need not exist; undefined is shown as "no data yet". */
  readonly directory: string | undefined;
  /** Title of the page, such as the job's name. */
  readonly title: string;
}

export interface ChartsOptions {
  /** Epoch milliseconds, for the time that one request may read. Default: `Date.now`. */
  readonly now?: () => number;
}

/** The charts behind `service_url`: TensorBoard's scalars HTTP API and a page that draws it. */
export interface ChartsApp {
  /** Answers one request below a job's `service_url`. Never rejects. */
  fetch(request: Request, view: ChartsView): Promise<Response>;
  /** Whether something is held for a directory. */
  holds(directory: string): boolean;
  /** Lets go of what is held for a directory, as when its last job is deleted. An unknown directory is fine. */
  forget(directory: string): void;
  /** Waits until reading has stopped and lets go of everything. Later requests are answered with 503. */
  close(): Promise<void>;
}

/** What each route is given. */
export interface ChartsEnvironment {
  Bindings: { readonly view: ChartsView; readonly reader: LogReader };
}

/** Keeps a reader for each of the log directories that were asked for last. Files are read when a request asks for them: there is no timer and no watcher. */
export function createChartsApp({ now }: ChartsOptions = {}): ChartsApp {
  // Made when the first chart is asked for: most servers of tests never are.
  let app: Hono<ChartsEnvironment> | undefined;
  const readers = createLogReaders({ now });
  let isClosed = false;

  return {
    async fetch(request, view) {
      if (isClosed) return plainText("The server is shutting down.\n", 503);
      if (view.path === "") return redirectToSlash(request);
      const routes = (app ??= createRoutes());
      return readers.use(view.directory, async (reader) => routes.fetch(request, { view, reader }));
    },
    holds: readers.has,
    forget: readers.forget,
    async close() {
      isClosed = true;
      await readers.close();
    },
  };
}

function createRoutes(): Hono<ChartsEnvironment> {
  const app = new Hono<ChartsEnvironment>({ getPath: (_request, options) => options?.env?.view.path ?? "/" });
  app.use(async (context, next) => {
    await next();
    const { headers } = context.res;
    // Images have a stricter policy of their own.
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) if (!headers.has(name)) headers.set(name, value);
  });
  app.use("/data/*", async (context, next) => {
    const { reader } = context.env;
    await reader.refresh(reader.isLoading ? LOADING_BUDGET_MS : READ_BUDGET_MS, context.req.query("run"));
    await next();
    context.res.headers.set("Cache-Control", "no-store");
    if (reader.isLoading) context.res.headers.set(LOADING_HEADER, "1");
  });
  for (const path of PAGE_PATHS) app.get(path, () => pageFile(path));
  app.get("/data/environment", ({ env, json }) => json(environment(env.view)));
  app.get("/data/plugins_listing", ({ env, json }) => json(pluginsListing(env.reader)));
  app.get("/data/runs", ({ env, json }) => json(env.reader.runNames()));
  app.get("/data/notices", ({ env: { reader }, json }) =>
    json({ revision: reader.revision, loading: reader.isLoading, notices: reader.notices() }),
  );
  app.get("/data/plugin/scalars/tags", async ({ env, json }) => json(await scalarTags(env.reader)));
  app.get("/data/plugin/scalars/scalars", ({ env, req }) => answerScalars(env.reader, req.query()));
  app.post("/data/plugin/scalars/scalars_multirun", bodyLimit({ maxSize: MAX_FORM_BYTES }), ({ env, req }) =>
    answerMultirun(env.reader, req.raw),
  );
  addValueRoutes(app);
  app.all("/data/plugin/scalars/scalars_multirun", () =>
    plainText("Method not allowed: use POST\n", 405, { Allow: "POST" }),
  );
  app.notFound(() => plainText("Not found\n", 404));
  app.onError((error) => plainText(`Internal error: ${error.message}\n`, 500));
  return app;
}

/** The page's links are relative, so it needs the slash. The target is relative too: the prefix may be anything. */
function redirectToSlash(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  return new Response(null, {
    status: 308,
    headers: { Location: `./${pathname.slice(pathname.lastIndexOf("/") + 1)}/${search}` },
  });
}

function environment(view: ChartsView): object {
  return {
    version: `vizjobs ${manifest.version}`,
    data_location: view.directory ?? "",
    window_title: view.title,
    experiment_name: "",
    experiment_description: "",
    creation_time: 0,
  };
}
