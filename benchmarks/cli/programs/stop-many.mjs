// Runs `vizjob stop --status running --yes` in this process; tells how long it took and the most memory that was held.
import { run } from "@vizjobs/cli/internal/run";

const { endpoint, projectId, token } = JSON.parse(process.argv[2]);
const env = { VIZJOB_ENDPOINT: endpoint, VIZJOB_TOKEN: token, HUAWEICLOUD_SDK_PROJECT_ID: projectId };
const quiet = { write: () => true };
let said = "";
const startedAt = performance.now();
const code = await run(["stop", "--status", "running", "--yes"], {
  env,
  stdout: quiet,
  stderr: { write: (text) => (said += text) },
});
const ms = performance.now() - startedAt;
if (code !== 0) throw new Error(`vizjob ended with ${code}: ${said}`);
process.send({ ms, mebibytes: process.resourceUsage().maxRSS / 1024 }, () => process.exit());
