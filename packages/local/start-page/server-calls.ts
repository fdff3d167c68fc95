import type { FaultState } from "../src/faults/fault-rule.ts";
import { routes } from "../src/generated/routes.gen.ts";
import type { TransitionId } from "../src/server/choices.ts";
import type { Overview } from "../src/start-page/overview.ts";
import type { ControlToken } from "./control-token.ts";

const control = "/_vizjobs";

/** One line of the request log. */
export interface LoggedCall {
  readonly number: number;
  readonly time: number;
  readonly method: string;
  readonly path: string;
  readonly operation?: string;
  readonly status: number;
  readonly requestId: string;
  readonly ignored: readonly string[];
  readonly errorCode?: string;
  readonly broken?: "cut" | "reset";
  readonly error?: string;
}

/** A change of the clock, as the control endpoint takes it. */
export interface ClockChange {
  readonly set?: number;
  readonly advance?: number;
  readonly speed?: number;
  readonly isFrozen?: boolean;
}

/** An answer that says no. The message is the server's own. */
export class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** What the page asks of its server. Each rejects with {@link Refused}, or with a TypeError where nobody answers. */
export function callsWith(token: Pick<ControlToken, "value">) {
  const send = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const answer = await fetch(control + path, {
      method,
      headers: token.value === undefined ? {} : { Authorization: `Bearer ${token.value}` },
      cache: "no-store",
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Refused(answer.status, await messageOf(answer));
    return answer;
  };
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the page is built with the server that answers it
  const read = async <T>(path: string): Promise<T> => (await send("GET", path)).json();
  let serviceToken: Promise<{ token: string }> | undefined;
  return {
    overview: () => read<Overview>("/overview"),
    faults: () => read<{ faults: readonly FaultState[] }>("/faults"),
    log: (after: number) => read<{ requests: readonly LoggedCall[] }>(`/log?after=${after}`),
    clearLog: () => send("DELETE", "/log"),
    changeClock: (change: ClockChange) => send("POST", "/clock", change),
    addFault: (rule: object) => send("POST", "/faults", rule),
    removeFault: (id: number) => send("DELETE", `/faults/${id}`),
    seed: (job: object) => send("POST", "/jobs", [job]),
    exportState: async () => (await send("GET", "/state")).blob(),
    importState: (document: string) => send("PUT", "/state", document),
    reset: () => send("DELETE", "/state"),
    /** Stops, restarts or deletes a job, as any other client of the service: faults apply, and the log shows it. */
    async transition(id: TransitionId, projectId: string, jobId: number): Promise<void> {
      serviceToken ??= read<{ token: string }>("/credentials");
      const credentials = await serviceToken.catch((error: unknown) => {
        serviceToken = undefined;
        throw error;
      });
      const { method, path } = routes[id];
      const place = path.replace("{project_id}", projectId).replace("{job_id}", String(jobId));
      const answer = await fetch(place, { method, headers: { "X-Auth-Token": credentials.token } });
      const problem = await failureOf(answer);
      if (problem !== undefined) throw new Refused(answer.status, problem);
    },
  };
}

/** The calls of a page. */
export type ServerCalls = ReturnType<typeof callsWith>;

async function messageOf(answer: Response): Promise<string> {
  const { message } = await jsonOf(answer);
  return typeof message === "string" ? message : `The server answered with status ${answer.status}.`;
}

/** Failures of the service may come with status 200. */
async function failureOf(answer: Response): Promise<string | undefined> {
  const body = await jsonOf(answer);
  const code = body["error_code"];
  if (answer.ok && (code === undefined || code === "")) return undefined;
  const text = body["error_message"] ?? body["error_msg"];
  const words = [code, text].filter((word) => typeof word === "string" && word !== "");
  return words.length > 0 ? words.join(": ") : `The service answered with status ${answer.status}.`;
}

async function jsonOf(answer: Response): Promise<Readonly<Record<string, unknown>>> {
  try {
    const body: unknown = await answer.json();
    return typeof body === "object" && body !== null ? { ...body } : {};
  } catch {
    return {};
  }
}
