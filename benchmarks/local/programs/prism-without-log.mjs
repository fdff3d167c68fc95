// A Prism mock of the contract in a process of its own, without a log. Ends with whoever started it.
import { createRequire } from "node:module";
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";

const document = createRequire(import.meta.resolve("@vizjobs/local")).resolve("@vizjobs/spec/openapi.json");
const config = {
  isProxy: false,
  mock: { dynamic: false },
  validateRequest: true,
  validateResponse: true,
  checkSecurity: true,
  errors: true,
  upstreamProxy: undefined,
};
const server = createServer(await getHttpOperationsFromSpec(document), {
  cors: false,
  config,
  components: { logger: createLogger("prism", { level: "silent" }) },
});
process.send({ endpoint: await server.listen(0, "127.0.0.1") });
process.on("disconnect", () => process.exit());
