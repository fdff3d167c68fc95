// The local server in a process of its own; tells how to call it and, when asked, how much memory is resident.
import { startLocalServer } from "@vizjobs/local";

const [stateFile] = process.argv.slice(2);
const { endpoint, projectId, credentials } = await startLocalServer({
  timing: "instant",
  jobLimit: 2_000,
  ...(stateFile !== undefined && { stateFile }),
});
process.on("message", () => process.send({ residentBytes: process.memoryUsage.rss() }));
process.on("disconnect", () => process.exit());
process.send({ endpoint, projectId, token: credentials.token });
