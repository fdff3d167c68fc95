import { createRequire } from "node:module";

/** A running Prism. */
export interface Prism {
  endpoint: string;
  close: () => Promise<void>;
}

/**
 * What {@link startPrism} serves, and whom it judges.
 *
 * @example
 * ```ts
 * const mock: PrismOptions = {};
 * const judge: PrismOptions = { upstream: "http://127.0.0.1:4010" };
 * ```
 */
export interface PrismOptions {
  /** Path of an OpenAPI document, JSON or YAML. Default: the built `@vizjobs/spec/openapi.json`. */
  document?: string;
  /** Origin of a server whose requests and answers are judged. Default: none, answers come from the examples. */
  upstream?: string;
}

/**
 * Starts Prism in this process on a free port of 127.0.0.1: a mock that answers with the contract's examples,
 * or, with `upstream`, a proxy that validates what passes. Violations are errors either way.
 * Its packages are optional peers, so they are loaded here and not before.
 */
export async function startPrism(options: PrismOptions = {}): Promise<Prism> {
  const [{ createLogger }, { getHttpOperationsFromSpec }, { createServer }] = await Promise.all([
    import("@stoplight/prism-core"),
    import("@stoplight/prism-http"),
    import("@stoplight/prism-http-server"),
  ]);
  const document = options.document ?? createRequire(import.meta.url).resolve("@vizjobs/spec/openapi.json");
  const common = {
    mock: { dynamic: false },
    validateRequest: true,
    validateResponse: true,
    checkSecurity: true,
    errors: true,
    upstreamProxy: undefined,
  };
  const server = createServer(await getHttpOperationsFromSpec(document), {
    cors: false,
    config:
      options.upstream === undefined
        ? { ...common, isProxy: false }
        : { ...common, isProxy: true, upstream: new URL(options.upstream) },
    components: { logger: createLogger("prism", { level: "silent" }) },
  });
  const endpoint = await server.listen(0, "127.0.0.1");
  await probe(endpoint);
  return { endpoint, close: () => server.close() };
}

// `listen` resolves before the first request has been routed; one answered request proves that the routes are up.
async function probe(endpoint: string): Promise<void> {
  const answer = await fetch(`${endpoint}/`);
  await answer.arrayBuffer();
}
