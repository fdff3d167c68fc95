/** Ids of jobs that the service of these tests answers for in a way of its own. */
export const behaviours = {
  success: "1",
  refusal: "2",
  /** Never answers. */
  hang: "3",
  /** Begins an answer and never ends it. */
  hangingBody: "4",
  /** Is unavailable at its first look, as all jobs are whose ids begin with it. */
  repeat: "5",
  /** Is on its way to running for ever. */
  waiting: "6",
} as const;
