import type { CallOptions } from "../session/options.ts";

/** Last argument of `VisualizationJob.create`. */
export interface CreateOptions extends CallOptions {
  /**
   * When it is not known whether the create was applied, because the connection broke or the time was over: look for the job in
   * the list, and take it when exactly one has this name and `train_url` and was created after the call; otherwise reject with an
   * AmbiguousCreateError that holds the candidates. The look-up has limits of its own, those of a listing. Default: false.
   */
  readonly adopt?: boolean | undefined;
}
