/** What the process says of its outcome. This table is the only place where the numbers stand. */
export const exitCodes = {
  ok: { code: 0, meaning: "done" },
  refused: {
    code: 1,
    meaning: "the service said no: name in use, invalid request, server error, or an answer that makes no sense",
  },
  usage: { code: 2, meaning: "wrong usage, a value that the contract forbids, or a confirmation that is missing" },
  configuration: { code: 3, meaning: "configuration or credentials are missing or cannot be used" },
  access: { code: 4, meaning: "authentication failed or permission is missing" },
  notFound: { code: 5, meaning: "not found" },
  jobState: { code: 6, meaning: "the status of the job forbids it" },
  limited: { code: 7, meaning: "throttled, or a quota is used up" },
  waitTimeout: { code: 8, meaning: "the wait timed out; the job is left alone" },
  goalUnreachable: { code: 9, meaning: "the job reached a status from which the goal cannot be reached" },
  someFailed: { code: 10, meaning: "several ids, or a filter, were given, and some of the jobs failed" },
  network: { code: 11, meaning: "network failure, or a call that timed out" },
  interrupted: { code: 130, meaning: "interrupted (Ctrl-C)" },
  terminated: { code: 143, meaning: "terminated" },
} as const;

/** Name of an outcome. */
export type Outcome = keyof typeof exitCodes;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]["code"];
