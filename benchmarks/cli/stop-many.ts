import { nextMessage, numberOf, startProgram } from "../child-program.ts";
import type { Figure, Measurement, Runtime } from "../figure.ts";
import { medianFigure } from "../statistics.ts";

const jobs = 500;
const latencyMs = 50;
const processes = 3;

export const cliStopMany: Measurement = {
  name: "cli-stop-many",
  title: `\`vizjob stop\` of ${jobs} jobs`,
  method:
    `Time of \`vizjob stop --status running --yes\` in a process of its own, with ${jobs} running jobs in a local server in another process ` +
    `that takes ${latencyMs} ms for each request, and of the same stops by bare \`fetch\`, one after the other. Memory is the most ` +
    `that the command's process held (\`maxRSS\`), beside the same with one job. The median of ${processes} processes each.`,
  measure: async (runtimes) => (await Array.fromAsync(runtimes, measureOn)).flat(),
};

async function measureOn({ version, path }: Runtime): Promise<Figure[]> {
  const found: { readonly ratio: number; readonly many: number; readonly one: number }[] = [];
  while (found.length < processes) {
    const many = await stopAll(path, jobs);
    const one = await stopAll(path, 1);
    found.push({ ratio: many.bareMs / many.ownMs, many: many.mebibytes, one: one.mebibytes });
  }
  const about = (name: string, label: string) => ({ id: `cli-stop-many/${name}`, label, node: version });
  const values = (name: "ratio" | "many" | "one") => found.map((each) => each[name]);
  return [
    medianFigure({ ...about("quicker", "one by one, to the command"), unit: "ratio" }, values("ratio")),
    medianFigure({ ...about("memory", `the command with ${jobs} jobs`), unit: "mebibytes" }, values("many")),
    medianFigure({ ...about("memory-of-one", "the command with one job"), unit: "mebibytes" }, values("one")),
  ];
}

async function stopAll(node: string, count: number) {
  const server = startProgram(node, new URL("programs/slow-server.mjs", import.meta.url), [
    String(count),
    String(latencyMs),
  ]);
  try {
    const ready = await nextMessage(server);
    const command = startProgram(node, new URL("programs/stop-many.mjs", import.meta.url), [JSON.stringify(ready)]);
    const own = await nextMessage(command);
    server.send({});
    const bareMs = numberOf(await nextMessage(server), "oneByOneMs");
    return { ownMs: numberOf(own, "ms"), mebibytes: numberOf(own, "mebibytes"), bareMs };
  } finally {
    server.disconnect();
  }
}
