import { type CommandGroup, defineCommand } from "../parser/definition.ts";

const explainAuth = defineCommand({
  name: "explain",
  summary: "Say which credentials count and why the others do not",
  description: "Sends nothing and shows no secret.",
  arguments: {},
  options: {},
  examples: [{ line: "vizjob auth explain --profile prod", does: "as whom that profile calls" }],
  load: async () => (await import("../setup/explain-auth.ts")).explainAuth,
});

const printToken = defineCommand({
  name: "token",
  summary: "Log in with user and password and print the token",
  description:
    "Prints nothing but the token on stdout, for other programs, as in VIZJOB_TOKEN=$(vizjob auth token); when it ends is said on stderr. On a terminal, where others may see it, it needs --yes. Access keys sign each request and have no token.",
  arguments: {},
  options: {},
  examples: [{ line: "vizjob auth token -o json", does: "token, end and project for a program" }],
  load: async () => (await import("../setup/print-token.ts")).printToken,
});

export const authCommands: CommandGroup = {
  kind: "group",
  name: "auth",
  summary: "Explain the credentials, or get a token",
  examples: [{ line: "vizjob auth explain", does: "which credentials count, and why" }],
  commands: [explainAuth, printToken],
};
