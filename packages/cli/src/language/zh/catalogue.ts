import { api } from "./api.ts";
import { errors } from "./errors.ts";
import { help } from "./help.ts";
import { helpOutput } from "./help-output.ts";
import { helpSetup } from "./help-setup.ts";
import { helpLocal } from "./help-local.ts";
import { helpCommands } from "./help-commands.ts";
import { helpFacts } from "./help-facts.ts";
import { helpJobs } from "./help-jobs.ts";
import { jobs } from "./jobs.ts";
import { local } from "./local.ts";
import { output } from "./output.ts";
import { setup } from "./setup.ts";

/** Every message and every text of the command tree in Simplified Chinese, by its English text. */
export const chinese = {
  ...api,
  ...errors,
  ...help,
  ...helpCommands,
  ...helpFacts,
  ...helpJobs,
  ...helpLocal,
  ...helpOutput,
  ...helpSetup,
  ...jobs,
  ...local,
  ...output,
  ...setup,
} as const;

export type Catalogue = typeof chinese;
