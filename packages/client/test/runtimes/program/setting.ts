import type { Session, SessionOptions } from "../../../src/index.ts";

/** The package as the program got it: imported, required, or out of a bundle. */
export type Client = typeof import("../../../src/index.ts");

/** What the program is told. Everything but the package itself goes through JSON. */
export interface ProgramInput {
  readonly client: Client;
  /** Address of the service that is played. */
  readonly endpoint: string;
  /** An address at which nothing listens. */
  readonly closedEndpoint: string;
  readonly iamEndpoint?: string;
  readonly projectId: string;
  readonly token: string;
  readonly keys: { readonly accessKey: string; readonly secretKey: string; readonly securityToken: string };
}

/** What a step works with. */
export interface Setting extends ProgramInput {
  /** A session with the token, that repeats nothing. */
  readonly session: Session;
  /** A session that differs from it in these options. */
  readonly sessionWith: (options: SessionOptions) => Session;
}

/** Does something with the package and reports what came of it, as JSON can say it. */
export type Step = (setting: Setting) => Promise<unknown>;

export function createSetting(input: ProgramInput): Setting {
  const { client, endpoint, projectId, token } = input;
  const sessionWith = (options: SessionOptions) =>
    new client.Session({ endpoint, projectId, credentials: { token }, maxRetries: 0, ...options });
  return { ...input, session: sessionWith({}), sessionWith };
}
