import { api } from "./api.ts";
import { errors } from "./errors.ts";
import { help } from "./help.ts";
import { helpJobs } from "./help-jobs.ts";
import { jobs } from "./jobs.ts";
import { local } from "./local.ts";
import { output } from "./output.ts";
import { setup } from "./setup.ts";

/** Every message in Simplified Chinese, by its English text. */
export const chinese = { ...api, ...errors, ...help, ...helpJobs, ...jobs, ...local, ...output, ...setup } as const;

export type Catalogue = typeof chinese;
