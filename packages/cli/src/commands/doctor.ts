import { defineCommand } from "../parser/definition.ts";

export const doctorCommand = defineCommand({
  name: "doctor",
  summary: "Check the set-up: files, credentials, proxy, network, clock, one call",
  description:
    "Says of each check what is wrong and what to do. Reads one page of one job, and changes nothing. Ends with 0 when nothing failed, else with the exit code of the first failure. --request-timeout is for each step.",
  arguments: {},
  options: {},
  ignoresBrokenProject: true,
  examples: [
    { line: "vizjob doctor --profile prod", does: "check that profile" },
    { line: "vizjob doctor -o json", does: "the same for programs" },
  ],
  load: async () => (await import("../setup/doctor/doctor.ts")).doctor,
});
