import { type CommandGroup, defineCommand } from "../parser/definition.ts";

const listProfiles = defineCommand({
  name: "list",
  summary: "List the profiles; * marks the one that is used now, and why",
  arguments: {},
  options: {},
  examples: [{ line: "vizjob profiles -o json", does: "the same for programs" }],
  load: async () => (await import("../setup/profiles.ts")).listProfiles,
});

const deleteProfile = defineCommand({
  name: "delete",
  summary: "Delete a profile and its credentials",
  arguments: { name: { summary: "name of the profile" } },
  options: {},
  examples: [{ line: "vizjob profiles delete prod --yes", does: "delete it without being asked" }],
  load: async () => (await import("../setup/profiles.ts")).deleteProfile,
});

export const profilesCommands: CommandGroup = {
  kind: "group",
  name: "profiles",
  summary: "List and delete the profiles of vizjob configure",
  default: "list",
  examples: [{ line: "vizjob profiles", does: "which profiles there are" }],
  commands: [listProfiles, deleteProfile],
};
