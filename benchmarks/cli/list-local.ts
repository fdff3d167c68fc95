import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { alternate, quickestRatios } from "../alternate.ts";
import { textOf } from "../child-program.ts";
import type { Figure, Measurement, Runtime } from "../figure.ts";
import { inTemporaryDirectory } from "../local/event-files.ts";
import { medianFigure } from "../statistics.ts";
import { runMs, vizjob } from "./start.ts";

const rounds = 9;
const runsPerRound = 5;

export const cliListLocal: Measurement = {
  name: "cli-list-local",
  title: "`vizjob list --local`",
  method:
    "Time of a process that lists the jobs of a running local server as JSON, to that of a process that fetches the same page by bare " +
    `\`fetch\` and prints it. They take turns, ${runsPerRound} each in a round; each ratio is that of the quickest runs of a round, and the ` +
    `value is the median of ${rounds} rounds.`,
  measure: async (runtimes) => (await Array.fromAsync(runtimes, measureOn)).flat(),
};

async function measureOn({ version, path }: Runtime): Promise<Figure[]> {
  return inTemporaryDirectory(async (directory) => {
    const env = { VIZJOB_CONFIG_DIR: directory };
    const server = spawn(path, [vizjob, "local", "up", "--port", "0", "-o", "json"], {
      env: { ...process.env, NODE_OPTIONS: "", ...env },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = once(server, "exit");
    try {
      const failed = ended.then(() => {
        throw new Error("`vizjob local up` ended early; its own message is above");
      });
      const [line]: unknown[] = await Promise.race([once(createInterface(server.stdout), "line"), failed]);
      const ready: unknown = JSON.parse(String(line));
      const url = `${textOf(ready, "endpoint")}/v1/${textOf(ready, "projectId")}/visualization-jobs`;
      const token = textOf(Reflect.get(Object(ready), "credentials"), "token");
      const bareProgram = fileURLToPath(new URL("programs/bare-list.mjs", import.meta.url));
      const own = () => runMs(path, [vizjob, "list", "--local", "-o", "json"], env);
      const bare = () => runMs(path, [bareProgram, url], { TOKEN: token });
      await alternate(1, 2, own, bare);
      const ratios = quickestRatios(await alternate(rounds, runsPerRound, own, bare), (ms) => ms);
      return [
        medianFigure(
          { id: "cli-list-local/to-fetch", label: "to one bare fetch", unit: "ratio", node: version },
          ratios,
        ),
      ];
    } finally {
      server.kill();
      await ended;
    }
  });
}
