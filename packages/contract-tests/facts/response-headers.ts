import { documented, inferred, type Source } from "./source.ts";

/** Headers of answers that mean something to a caller, and the statuses under which they come. */
export interface ResponseHeaderFact {
  name: string;
  /** Absent: under every status. */
  statuses?: readonly number[];
  source: Source;
}

/** The headers of the seven calls. */
export const responseHeaders: readonly ResponseHeaderFact[] = [
  { name: "X-request-id", source: documented("ZH21") },
  // The page names it for 413 too; it is left out there: a body that is too large is too large later as well.
  { name: "Retry-After", statuses: [429], source: documented("ZH21") },
  { name: "Retry-After", statuses: [503], source: inferred("what HTTP itself has for 503; no page names it") },
  { name: "X-ratelimit", statuses: [429], source: documented("ZH21", "OTC22") },
  { name: "X-ratelimit-used", statuses: [429], source: documented("ZH21", "OTC22") },
  { name: "X-ratelimit-window", statuses: [429], source: documented("ZH21", "OTC22") },
];

/** The only header of the two IAM calls is the one that hands the token out. */
export const iamResponseHeaders: Readonly<Record<string, readonly ResponseHeaderFact[]>> = {
  createToken: [{ name: "X-Subject-Token", statuses: [201], source: documented("IAM") }],
  listProjects: [],
};
