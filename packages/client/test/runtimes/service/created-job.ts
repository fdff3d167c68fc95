import { integer, type Reaction } from "./arrival.ts";

/** A job that was created, and goes through its statuses as it is looked at. */
export interface CreatedJob {
  readonly id: string;
  /** The answer to its creation. */
  readonly created: Reaction;
  /** Reacts to a call; undefined when the job is gone. */
  react(method: string, action: string, body: string): Reaction | undefined;
}

const id = "9007199254740993";

export function createdJob(input: { readonly job_name: string; readonly job_desc?: string }): CreatedJob {
  let description = input.job_desc;
  let statuses: (number | "gone")[] = [1, 8];

  const look = (): Reaction | undefined => {
    const status = statuses.length > 1 ? statuses.shift() : statuses[0];
    if (status === "gone") return undefined;
    return {
      body: {
        job_id: integer(id),
        job_name: input.job_name,
        job_desc: description,
        status,
        create_time: 1_795_670_400_000,
        remaining_duration: integer("9007199254740995"),
        service_url: `https://charts.example.com/${id}/`,
        not_in_the_contract: [integer("12345678901234567890")],
      },
    };
  };

  return {
    id,
    created: { body: { job_id: integer(id), job_name: input.job_name, status: 1, service_url: null } },
    react(method, action, body) {
      if (method === "GET") return look();
      if (method === "PUT") description = JSON.parse(body).job_desc;
      if (action === "stop") statuses = [9, 12];
      if (action === "restart") statuses = [1, 8];
      if (method === "DELETE") statuses = [9, "gone"];
      return { body: { is_success: true } };
    },
  };
}
