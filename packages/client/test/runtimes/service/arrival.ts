/** A request as it arrived. */
export interface Arrival {
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly url: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What the service does about it. */
export type Reaction =
  | "close the connection"
  | "stay silent"
  | "begin an answer"
  | "break off what was begun"
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string | object };

/** An integer of any size in a body. */
export const integer = (digits: string): string => `integer ${digits}`;

/** JSON, with integers of any size as numbers. */
export function jsonOf(body: object): string {
  return JSON.stringify(body).replace(/"integer (\d+)"/g, "$1");
}
