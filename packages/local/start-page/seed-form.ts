import { JobStatus, rules } from "@vizjobs/spec/contract";
import { pageElement } from "../page/create-element.ts";
import { formOf, inputField, numberIn, selectField } from "./form-fields.ts";
import type { PageActions } from "./page-actions.ts";
import type { ServerCalls } from "./server-calls.ts";
import { statusMeaning, statusName, statusNumbers } from "./status-text.ts";

const { properties } = rules.createVisualizationJob.body;
const stop = properties.schedule.items.properties;

/** The form that makes a job in any status. The limits are the contract's; what is beyond them the server refuses in words. */
export function seedForm(calls: ServerCalls, actions: PageActions): void {
  const { job_name, job_desc, job_type } = properties;
  const name = inputField("Name", { required: "", maxlength: job_name.maxLength, autocomplete: "off" });
  const trainUrl = inputField("train_url", { required: "", placeholder: "/bucket/logs/", autocomplete: "off" });
  const status = selectField(
    "Status",
    statusNumbers.map((number) => ({
      value: String(number),
      text: `${statusName(number)}: ${statusMeaning(number)}`,
    })),
  );
  status.control.value = String(JobStatus.RUNNING);
  const description = inputField("Description", { maxlength: job_desc.maxLength });
  const type = selectField(
    "Type",
    job_type.enum.map((value) => ({ value, text: value })),
  );
  const { minimum, maximum, unit } = stop.duration;
  const hours = inputField(`Automatic stop after, ${unit}`, { type: "number", min: minimum, max: maximum });
  const project = inputField("Project id", { placeholder: "the default project", autocomplete: "off" });

  const job = (): object => {
    const duration = numberIn(hours);
    const [[stopType], [timeUnit]] = [stop.type.enum, stop.time_unit.enum];
    return {
      job_name: name.control.value,
      train_url: trainUrl.control.value,
      status: Number(status.control.value),
      job_desc: description.control.value,
      job_type: type.control.value,
      ...(duration !== undefined && { schedule: [{ type: stopType, time_unit: timeUnit, duration }] }),
      ...(project.control.value !== "" && { project_id: project.control.value }),
    };
  };
  const add = async (): Promise<void> => {
    const isDone = await actions.run(() => calls.seed(job()), `The job ${name.control.value} is there.`);
    // The next one needs another name; all else may stay.
    if (isDone) name.control.value = "";
  };
  const form = formOf(
    "Add the job",
    () => void add(),
    ...[name, trainUrl, status, description, type, hours, project].map(({ element }) => element),
  );
  pageElement("seed-form", HTMLElement).append(form);
}
