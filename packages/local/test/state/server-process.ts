// A local server in a process of its own, for tests that end it from outside. Says that it is about to open the state file, then
// its endpoint; closes on SIGUSR2.
import { startLocalServer } from "../../src/index.ts";

const [stateFile = ""] = process.argv.slice(2);
console.log("opening");
const server = await startLocalServer({ stateFile, timing: "instant", jobLimit: 1_000_000 });
process.on("SIGUSR2", () => void server.close());
console.log(server.endpoint);
