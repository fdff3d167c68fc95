import type { Call } from "../facts/calls.ts";

/** What a call came to, as its caller saw it. */
export type Outcome =
  | { kind: "value"; value: unknown }
  | {
      kind: "failure";
      /** Name of the SDK's error class; the command has none. */
      errorClass?: string;
      /** Exit code of the command; the SDK has none. */
      exitCode?: number;
      code: unknown;
      status: unknown;
      jobStatus: unknown;
      requestId: unknown;
      message: string;
      /** The words of the service, where the caller gets them by themselves. */
      serviceMessage?: string | undefined;
    };

/** How a caller shows who it is. */
export type Credentials =
  | { token: string }
  | { accessKey: string; secretKey: string; securityToken?: string }
  | { account: string; username: string; password: string };

/** Where calls go. */
export interface Target {
  endpoint: string;
  /** Absent: to be found in IAM, by the region. */
  projectId?: string;
  region?: string;
  iamEndpoint?: string;
  credentials: Credentials;
  /** Repeats of a failed request; the caller's default when absent. */
  maxRetries?: number;
}

/** A way of making the calls of the contract: the SDK, the command in this process, the command as a process. */
export interface Driver {
  name: string;
  run: (target: Target, call: Call) => Promise<Outcome>;
  /** How this driver shows a value that the facts state, for a call on this job. */
  expectedValue: (value: Readonly<Record<string, unknown>>, jobId: string | undefined) => unknown;
}
