// Opens a state file, says how many jobs it has or what was wrong, and closes it: in a process of its own, which has fewer rights or
// less space than the tests have.
import { createLocalServer, isLocalServerError } from "../../src/index.ts";

const [stateFile = ""] = process.argv.slice(2);
try {
  const server = createLocalServer({ stateFile });
  const projects = Object.values(server.state.export().projects);
  console.log(JSON.stringify({ jobs: projects.flatMap(({ jobs }) => jobs).length, warnings: server.warnings }));
  await server.close();
} catch (error) {
  if (!isLocalServerError(error)) throw error;
  console.log(JSON.stringify({ code: error.code, message: error.message }));
}
