// Opens a state file, says how many jobs it has or what was wrong, and closes it: in a process of its own, which has fewer rights or
// less space than the tests have.
import { createRequire } from "node:module";
import { createLocalServer, isLocalServerError } from "../../src/index.ts";

const [stateFile = "", user] = process.argv.slice(2);
if (user !== undefined) {
  // Loaded while it may be read wherever it is, and from where it is loaded again: what was found is remembered by that.
  createRequire(new URL("../../src/state/lmdb-journal.ts", import.meta.url))("lmdb");
  process.setegid?.(Number(user));
  process.seteuid?.(Number(user));
}
try {
  const server = createLocalServer({ stateFile });
  const projects = Object.values(server.state.export().projects);
  console.log(JSON.stringify({ jobs: projects.flatMap(({ jobs }) => jobs).length, warnings: server.warnings }));
  await server.close();
} catch (error) {
  if (!isLocalServerError(error)) throw error;
  console.log(JSON.stringify({ code: error.code, message: error.message }));
}
