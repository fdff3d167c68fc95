// A local server in a process of its own that handles no signals, for tests that end it from outside. Prints its endpoint.
import { startLocalServer } from "../../src/index.ts";

const [root = ""] = process.argv.slice(2);
const server = await startLocalServer({ root, timing: "instant", viewer: "tensorboard" });
console.log(server.endpoint);
