import { defineCommand, type OptionDefinitions, type OptionValues } from "../parser/definition.ts";

const options = {
  stdin: { summary: "read the values from stdin instead of asking: a JSON object, or lines of key = value" },
  store: {
    value: "PLACE",
    choices: ["keychain", "file"],
    summary: "where the credentials are kept; left out: the keychain where there is one, else the file",
  },
} as const satisfies OptionDefinitions;

export type ConfigureOptions = OptionValues<typeof options>;

export const configureCommand = defineCommand({
  name: "configure",
  summary: "Set up a profile: region, project and credentials",
  description:
    "Asks on a terminal. What --region, --project-id, --endpoint and --iam-endpoint say is taken over; secrets are never options. The profile is the one of --profile, else default. The file is VIZJOB_CONFIG_DIR/config, readable by you alone; other profiles and comments in it stay.",
  arguments: {},
  options,
  examples: [
    { line: "vizjob configure", does: "set up the profile that is used when none is named" },
    { line: "vizjob configure --profile prod --region eu-de", does: "set up another one, for --profile prod" },
    { line: "vizjob configure --stdin < credentials.json", does: "set up from a file, such as in a script" },
  ],
  load: async () => (await import("../setup/configure.ts")).configure,
});
