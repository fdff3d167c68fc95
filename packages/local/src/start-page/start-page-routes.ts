import type { Hono } from "hono/tiny";
import type { AuthMode } from "../auth/gate.ts";
import { controlPath, isController, unauthorized } from "../control/control-app.ts";
import { jsonAnswer, type Exchange } from "../http/exchange.ts";
import { overviewOf, type OverviewParts } from "./overview-of.ts";
import { startPageAssets, startPageFile } from "./start-page-files.ts";

/** What the start page is served with. */
export interface StartPageParts extends OverviewParts {
  readonly auth: AuthMode;
  readonly controlToken: string;
}

/**
 * Adds the start page at `/` and the overview that it shows. Must come after Keystone's routes, which answer `/` to whoever is no
 * browser, and before the control endpoints, which ask for their token below the same path.
 */
export function addStartPage(app: Hono<{ Bindings: Exchange }>, parts: StartPageParts): void {
  const { auth, controlToken, store, clock } = parts;
  app.get("/", () => startPageFile("index.html"));
  for (const name of startPageAssets) app.get(`${controlPath}/page/${name}`, () => startPageFile(name));
  app.get(`${controlPath}/overview`, async ({ req, env }) => {
    if (auth === "verify" && !isController(req.raw, controlToken)) return unauthorized(env);
    const overview = overviewOf(parts);
    // It tells of jobs, as answers of the service do.
    await store.durable(clock.now());
    return jsonAnswer(env, 200, overview, { "Cache-Control": "no-store" });
  });
}

/** Address of the start page with the token that it needs; what follows # is neither sent nor logged. */
export function startPageAt(endpoint: string, controlToken: string): string {
  return `${endpoint}/#token=${controlToken}`;
}
