import type { Setting } from "./setting.ts";

/** All pages of a list, asked for with characters that addresses treat in different ways. */
export async function listing({ client, session }: Setting): Promise<unknown> {
  const query = { status: client.JobStatus.RUNNING, search_content: "a b/ü&=+~*'😀" };
  const jobs = client.VisualizationJob.list(session, query);
  const ids: string[] = [];
  for await (const { id } of jobs) ids.push(id);
  const { jobs: onPage, ...totals } = await client.VisualizationJob.listPage(session, { page: 3, per_page: 100 });
  return {
    jobs: ids.length,
    different: new Set(ids).size,
    first: ids[0],
    last: ids.at(-1),
    firstTwo: (await jobs.toArray({ limit: 2 })).map(({ id }) => id),
    thirdPage: { ...totals, jobs: onPage.length },
  };
}

const one = "/v1/{project_id}/visualization-jobs/{job_id}";

/** Calls by path. */
export async function byPath({ session }: Setting): Promise<unknown> {
  const read = await session.api.GET(one, { params: { path: { job_id: "9007199254740997" } } });
  const refused = await session.api.POST(`${one}/stop`, { params: { path: { job_id: "105" } } });
  return {
    data: read.data,
    status: read.response.status,
    refused: refused.error,
    refusedStatus: refused.response.status,
  };
}
