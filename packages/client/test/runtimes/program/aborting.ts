import type { Setting } from "./setting.ts";

/** A caller's abort rejects with the caller's own reason, whatever the call is doing. */
export async function aborting(setting: Setting): Promise<unknown> {
  const reason = { stop: "now" };
  const { VisualizationJob } = setting.client;

  const duringRequest = new AbortController();
  const noAnswer = new VisualizationJob(sessionThatAbortsAfterSending(setting, duringRequest, reason), "602");

  const duringPause = new AbortController();
  const pausing = new VisualizationJob(setting.session, "100").waitFor("running", {
    intervalMs: 3_600_000,
    timeoutMs: 3_600_000,
    signal: duringPause.signal,
    onProgress: () => queueMicrotask(() => duringPause.abort(reason)),
  });

  const duringList = new AbortController();
  const listing = async () => {
    const jobs = VisualizationJob.list(setting.session, {}, { signal: duringList.signal });
    for await (const { id } of jobs) if (id !== "") duringList.abort(reason);
  };

  const isReason = (error: unknown) => error === reason;
  return {
    beforeSending: await rejection(noAnswer.info({ signal: AbortSignal.abort(reason) }), isReason),
    duringRequest: await rejection(noAnswer.info({ signal: duringRequest.signal }), isReason),
    duringPause: await rejection(pausing, isReason),
    duringList: await rejection(listing(), isReason),
    withoutReason: await rejection(
      noAnswer.info({ signal: AbortSignal.abort() }),
      (error) => error instanceof DOMException && error.name === "AbortError",
    ),
  };
}

function sessionThatAbortsAfterSending({ sessionWith }: Setting, controller: AbortController, reason: unknown) {
  return sessionWith({
    fetch: (input, init) => {
      const answer = fetch(input, init);
      controller.abort(reason);
      return answer;
    },
  });
}

async function rejection(promise: Promise<unknown>, isExpected: (error: unknown) => boolean): Promise<string> {
  try {
    await promise;
    return "no rejection";
  } catch (error) {
    return isExpected(error) ? "rejects with the reason" : `rejects with something else: ${String(error)}`;
  }
}
