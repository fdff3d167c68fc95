import { defineCommand, type OptionDefinitions, type OptionValues } from "../parser/definition.ts";

const options = {
  map: {
    value: "FORM",
    choices: ["json", "tree", "compact"],
    summary: "every command, or those that the words name, as data, as a tree, or one line each",
  },
} as const satisfies OptionDefinitions;

export type HelpOptions = OptionValues<typeof options>;

export const helpCommand = defineCommand({
  name: "help",
  summary: "Explain a command, or a topic: exit-codes, environment",
  arguments: { topic: { optional: true, variadic: true, summary: "command or topic" } },
  options,
  ignoresBrokenProject: true,
  examples: [
    { line: "vizjob help create", does: "explain one command" },
    { line: "vizjob help exit-codes", does: "what each exit code means" },
    { line: "vizjob help --map json", does: "everything that can be typed, for programs" },
  ],
  load: async () => (await import("../actions/help.ts")).explain,
});
