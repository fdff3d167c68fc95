import { expect, test } from "vitest";
import { VisualizationJob, type StartedRequestEvent } from "../../src/index.ts";
import { inMemorySession } from "../support/in-memory.ts";

const accepted = { body: { is_success: true } };

/** What a session of these credentials tells of an update before it is made. */
async function toldOf(credentials: Parameters<typeof inMemorySession>[1]): Promise<StartedRequestEvent[]> {
  const told: StartedRequestEvent[] = [];
  const { session } = inMemorySession(() => accepted, { ...credentials, onRequest: (event) => told.push(event) });
  await new VisualizationJob(session, "8992").update({ job_desc: "it's" });
  return told;
}

test("a request that is about to be made writes itself as a command, without secrets", async () => {
  const [event] = await toldOf({ credentials: { token: "canary-token" } });
  const command = event?.toCurl() ?? "";
  expect(command).toContain('"X-Auth-Token: $VIZJOB_TOKEN"');
  expect(command).toContain(`'{"job_desc":"it'\\''s"}'`);
  expect(command).not.toContain("canary");
});

test("one that is signed is signed anew by the command", async () => {
  const [event] = await toldOf({ credentials: { accessKey: "canary-access", secretKey: "canary-secret" } });
  const command = event?.toCurl() ?? "";
  expect(command).toContain("openssl dgst -sha256 -hmac");
  expect(command).not.toContain("canary");
});

test("whoever writes the event down does not write the command", async () => {
  const [event] = await toldOf({ credentials: { token: "canary-token" } });
  expect(Object.keys({ ...event })).toEqual(["operation", "attempt", "method", "path"]);
});
