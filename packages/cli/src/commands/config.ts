import { type CommandGroup, defineCommand, type OptionDefinitions, type OptionValues } from "../parser/definition.ts";

const options = {
  origin: { summary: "where each value comes from: option, variable, file and line, or default" },
} as const satisfies OptionDefinitions;

export type ConfigShowOptions = OptionValues<typeof options>;

const showConfig = defineCommand({
  name: "show",
  summary: "Show every setting that counts here",
  description: "Sends nothing and shows no secret. With -o json each value has its origin.",
  arguments: {},
  options,
  examples: [{ line: "vizjob config show --origin", does: "which value comes from where" }],
  load: async () => (await import("../setup/show-config.ts")).showConfig,
});

export const configCommands: CommandGroup = {
  kind: "group",
  name: "config",
  summary: "Show the settings and where they come from",
  examples: [{ line: "vizjob config show --origin", does: "which value comes from where" }],
  commands: [showConfig],
};
