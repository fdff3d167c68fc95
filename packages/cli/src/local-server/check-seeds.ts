import { createLocalServer, isLocalServerError, type SeedJob } from "@vizjobs/local";
import { usageError } from "../errors/command-error.ts";

/** Lets an empty server look at the jobs, one for which every bucket is there. */
export async function checkSeeds(jobs: unknown): Promise<void> {
  const server = createLocalServer();
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server looks at what it is given, and refuses what is no list of jobs
    await server.state.seed(jobs as readonly SeedJob[]);
  } catch (error) {
    throw isLocalServerError(error) ? usageError(error.message) : error;
  } finally {
    await server.close();
  }
}
