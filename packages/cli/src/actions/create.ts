import { type CreateVisualizationJobRequest, VisualizationJob } from "@vizjobs/client";
import { rules } from "@vizjobs/spec/contract";
import type { CreateOptions } from "../commands/create.ts";
import type { Context } from "../context.ts";
import { say } from "../language/message.ts";
import { describeId, describeJob } from "../output/jobs.ts";
import { print } from "../output/print.ts";
import { askForJob } from "./ask-for-job.ts";
import { followWait } from "./follow-wait.ts";
import { canAsk } from "./questions.ts";
import { readInput } from "./read-input.ts";
import { showRequests } from "./show-requests.ts";

export async function createJob(context: Context, _args: object, options: CreateOptions): Promise<void> {
  const input = await inputOf(context, options);
  if (context.globals.dryRun) {
    await showRequests(context, [(session, call) => VisualizationJob.create(session, input, call)]);
    return;
  }
  const { signal } = context.io;
  const job = await VisualizationJob.create(await context.connect(), input, { signal });
  if (options.wait) {
    const reached = await job.waitFor("running", followWait(context, job, options)).catch((error: unknown) => {
      // Nothing else may have told the id of what is running up a bill now.
      if (signal.aborted) context.warn(say("Job {id} was created.", { id: job.id }));
      throw error;
    });
    await print(context, describeJob(reached, context));
    return;
  }
  await print(
    context,
    job.last ? describeJob(job.last, context) : describeId({ job_id: job.id }, context.words(say("created"))),
  );
  if (context.globals.output !== "table") return;
  const command = `vizjob open ${job.id}${context.globals.local ? " --local" : ""}`;
  context.note(say("It takes a moment to start. Wait for it and see its charts: {command}", { command }));
}

/** Options win over the file. Where there is neither and somebody can be asked, what is required is asked for. */
async function inputOf(context: Context, options: CreateOptions): Promise<CreateVisualizationJobRequest> {
  const given = fieldsOf(options);
  const isBare = options.from === undefined && options.name === undefined && options.trainUrl === undefined;
  const others = await (options.from === undefined
    ? isBare && context.globals.output === "table" && canAsk(context)
      ? askForJob(context)
      : {}
    : readInput(context, options.from));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the client checks all of it before anything is sent
  return { ...others, ...given } as CreateVisualizationJobRequest;
}

function fieldsOf({
  name,
  trainUrl,
  desc,
  type,
  flavor,
  stopAfter,
}: CreateOptions): Partial<CreateVisualizationJobRequest> {
  return {
    ...(name === undefined ? {} : { job_name: name }),
    ...(trainUrl === undefined ? {} : { train_url: trainUrl }),
    ...(desc === undefined ? {} : { job_desc: desc }),
    ...(type === undefined ? {} : { job_type: type }),
    ...(flavor === undefined ? {} : { flavor: { code: flavor } }),
    ...(stopAfter === undefined ? {} : { schedule: [stopEntry(stopAfter)] }),
  };
}

/** The service counts in whole units; the contract says which. */
function stopEntry(hours: number): NonNullable<CreateVisualizationJobRequest["schedule"]>[number] {
  const { type, time_unit } = rules.createVisualizationJob.body.properties.schedule.items.properties;
  return { type: type.enum[0], time_unit: time_unit.enum[0], duration: hours };
}
