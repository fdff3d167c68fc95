import { checkInput } from "../contract/check-input.ts";
import { call } from "../session/operation-call.ts";
import type { CallOptions } from "../session/options.ts";
import type { Session } from "../session/session.ts";
import type { JobPage, ListJobsQuery } from "./job-types.ts";
import { readPage } from "./read-page.ts";

/**
 * Reads one page, and the `Date` header that came with it.
 *
 * @throws ContractError before anything is sent.
 */
export async function listOnePage(
  session: Session,
  { status, ...others }: ListJobsQuery,
  options: CallOptions | undefined,
): Promise<{ readonly page: JobPage; readonly date: string | null }> {
  const query = { ...others, ...(status === undefined ? {} : { status: String(status) }) };
  checkInput("listVisualizationJobs", "query", query);
  const reply = await session[call]("listVisualizationJobs", { query }, options);
  return { page: await reply.decode(readPage), date: reply.response.headers.get("date") };
}
