import { confirm } from "../actions/confirm.ts";
import type { Context } from "../context.ts";
import { type Message, say } from "../language/message.ts";
import { findControl } from "./control.ts";
import { readOverview } from "./overview.ts";
import { showControlRequests } from "./show-control-request.ts";

/** Removes all jobs of all projects; clock, faults and log stay. */
export async function resetServer(context: Context): Promise<void> {
  if (context.globals.dryRun) {
    await showControlRequests(context, [{ method: "DELETE", path: "/state" }]);
    return;
  }
  const control = await findControl(context);
  const { projects } = await readOverview(control);
  const count = projects.reduce((sum, { jobs }) => sum + jobs.length, 0);
  await confirm(context, context.words(question(count, control.server.endpoint)));
  await control.send("DELETE", "/state");
  context.note(say("The local server has no jobs any more; ids start from 1 again."));
}

function question(count: number, endpoint: string): Message {
  return count === 1
    ? say("Remove the 1 job of the local server at {endpoint}?", { endpoint })
    : say("Remove all {count} jobs of the local server at {endpoint}?", { count, endpoint });
}
