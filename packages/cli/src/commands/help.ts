import { defineCommand } from "../parser/definition.ts";

export const helpCommand = defineCommand({
  name: "help",
  summary: "Explain a command, or a topic: exit-codes, environment",
  arguments: { topic: { optional: true, variadic: true, summary: "command or topic" } },
  options: {},
  ignoresBrokenProject: true,
  examples: [{ line: "vizjob help exit-codes", does: "what each exit code means" }],
  load: async () => (await import("../actions/help.ts")).explain,
});
