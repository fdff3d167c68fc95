import { createGate, type Accounts, type AuthMode } from "../../src/auth/gate.ts";
import { projectsOf } from "../../src/auth/projects.ts";
import { createLocalClock } from "../../src/clock/local-clock.ts";
import { Refusal } from "../../src/http/refusal.ts";

export const projectId = "5b1a2c3d4e5f60718293a4b5c6d7e8f9";
export const start = Date.UTC(2026, 10, 21, 10, 15);

/** A gate whose real time the test holds, and the server's clock beside it. */
export function gateForTests(accounts: Accounts, mode: AuthMode = "verify") {
  const time = { now: start };
  const clock = createLocalClock({ start, isFrozen: true });
  const projects = projectsOf(projectId, "cn-north-4");
  const gate = createGate({ mode, accounts, clock, projects, realNow: () => time.now });

  /** What the gate says to a request for the list of a project: `ok`, or status, code and reason. */
  const answerTo = async (request: Request, project = projectId): Promise<string> => {
    const { method, headers, url } = request;
    const body = new Uint8Array(await request.arrayBuffer());
    try {
      gate.admit("listVisualizationJobs", { method, headers, url: new URL(url), body }, project);
      return "ok";
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { error_code, error_message, error_msg } = error.body;
      return `${error.status} ${String(error_code)} ${String(error_message ?? error_msg).replace(/^.*: (?=verify|ak |AK )/, "")}`;
    }
  };
  const withToken = (token: string, project = projectId): Promise<string> =>
    answerTo(new Request("http://vizjobs.local/", { headers: { "X-Auth-Token": token } }), project);
  return { gate, clock, time, answerTo, withToken };
}
