import { createServer } from "node:http";
import { closeServer, listenOnLoopback } from "./loopback.ts";
import type { Scripts } from "./bundle.ts";

/** The strictest policy under which a page can run scripts of its own and call a service: no inline script, no `eval`. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src http://127.0.0.1:* https://127.0.0.1:*",
].join("; ");

export interface Pages {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves scripts under the given folders, and for each script a page that loads it: `page.html` loads `page.js`. */
export async function servePages(folders: Readonly<Record<string, Scripts>>): Promise<Pages> {
  const scripts = new Map(
    Object.entries(folders).flatMap(([folder, files]) =>
      [...files].map(([name, { code }]) => [folder + name, code] as const),
    ),
  );
  const server = createServer(({ url = "" }, response) => {
    const script = scripts.get(url);
    const scriptOfPage = url.replace(/\.html$/, ".js");
    response.setHeader("content-security-policy", policy);
    if (script !== undefined) {
      response.writeHead(200, { "content-type": "text/javascript" }).end(script);
    } else if (scripts.has(scriptOfPage)) {
      const page = `<!doctype html><title>${url}</title><script type="module" src="${scriptOfPage}"></script>`;
      response.writeHead(200, { "content-type": "text/html" }).end(page);
    } else {
      response.writeHead(404).end();
    }
  });
  return { origin: await listenOnLoopback(server), close: () => closeServer(server) };
}
