// A local server in a process of its own, for tests that end it from outside. Prints its endpoint.
import { startLocalServer } from "../../src/index.ts";

const [stateFile = ""] = process.argv.slice(2);
const server = await startLocalServer({ stateFile, timing: "instant", jobLimit: 1_000_000 });
console.log(server.endpoint);
