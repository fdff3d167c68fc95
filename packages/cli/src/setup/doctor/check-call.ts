import { VisualizationJob } from "@vizjobs/client";
import type { Context } from "../../context.ts";
import { describeFailure } from "../../errors/failure.ts";
import { say } from "../../language/message.ts";
import type { Check } from "./check.ts";

/** One cheap call with the credentials: a page of one job. */
export async function checkCall(context: Context, timeoutMs: number): Promise<Check> {
  const { io, words } = context;
  try {
    const session = await context.connect({ maxRetries: 0 });
    await VisualizationJob.listPage(
      session,
      { per_page: 1 },
      { signal: io.signal, timeoutMs, deadlineMs: 2 * timeoutMs },
    );
    return { name: "call", result: "ok", detail: say("the jobs of the project can be listed") };
  } catch (error) {
    io.signal.throwIfAborted();
    const { message, hint, exitCode } = describeFailure(error, undefined, words);
    return { name: "call", result: "failed", detail: message, fix: hint ?? undefined, exitCode };
  }
}
