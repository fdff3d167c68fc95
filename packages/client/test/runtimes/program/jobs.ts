import type { Setting } from "./setting.ts";

/** The life of a job whose id is beyond 2^53, with texts beyond ASCII. */
export async function jobs({ client, session }: Setting): Promise<unknown> {
  const input = { job_name: "mnist", job_desc: "損失 😀", train_url: "/bucket/logs/" };
  const job = await client.VisualizationJob.create(session, input);
  const created = job.last;
  const details = await job.info();
  const updated = await job.update({ job_desc: "Verlust – 損失 😀" });
  const { job_desc: description } = await job.info();

  const looks: string[] = [];
  const lookOften = { intervalMs: 1, onProgress: ({ statusName }: { statusName: string }) => looks.push(statusName) };
  const stopped = await job.stop();
  const { status } = await job.waitFor("stopped", lookOften);
  await job.restart();
  const { service_url: charts } = await job.waitFor("running", lookOften);
  await job.delete();
  await job.waitFor("deleted", lookOften);
  return { id: job.id, created, details, updated, description, stopped, status, charts, looks };
}

/** The first two statuses that a watch gives. */
export async function watching({ client, session }: Setting): Promise<unknown> {
  const job = await client.VisualizationJob.create(session, { job_name: "watched", train_url: "/bucket/logs/" });
  const changes: unknown[] = [];
  for await (const { statusName, previous } of job.watch({ intervalMs: 1 })) {
    changes.push({ statusName, previous });
    if (changes.length === 2) break;
  }
  return changes;
}
