// `prism mock` on the contract, as `npm run mock` starts it, its log thrown away. Ends with whoever started it.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";

const require = createRequire(import.meta.url);
const command = require.resolve("@stoplight/prism-cli/dist/index.js");
const document = createRequire(import.meta.resolve("@vizjobs/local")).resolve("@vizjobs/spec/openapi.json");

/** One that was free a moment ago: the command tells its own only in its log. */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const port = await freePort();
const args = [command, "mock", document, "--host", "127.0.0.1", "--port", String(port), "--errors"];
const prism = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
process.on("disconnect", () => {
  prism.kill();
  process.exit();
});
prism.once("exit", () => process.exit(1));

const endpoint = `http://127.0.0.1:${port}`;
const isUp = () =>
  fetch(endpoint).then(
    (answer) => answer.arrayBuffer().then(() => true),
    () => false,
  );
while (!(await isUp())) await setTimeout(50);
process.send({ endpoint });
