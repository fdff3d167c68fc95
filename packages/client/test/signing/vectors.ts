import { readFileSync } from "node:fs";

/** A request and what the vendor's own signer makes of it. */
export interface Vector {
  readonly name: string;
  readonly input: {
    readonly method: string;
    readonly url: string;
    readonly query: Readonly<Record<string, string | readonly string[]>>;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | null;
    readonly accessKey: string;
    readonly secretKey: string;
    readonly securityToken: string | null;
    readonly xSdkDate: string;
  };
  readonly expected: {
    readonly canonicalRequest: string;
    readonly signedHeaders: string;
    readonly signature: string;
    readonly headers: Readonly<Record<string, string>>;
  };
}

const fixture: { readonly vectors: readonly Vector[] } = JSON.parse(
  readFileSync(new URL("../fixtures/signing-vectors.json", import.meta.url), "utf8"),
);
export const { vectors } = fixture;

/** The address of a vector, with its query. */
export function urlOf({ url, query }: Vector["input"]): string {
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    [values].flat().map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`),
  );
  return pairs.length === 0 ? url : `${url}?${pairs.join("&")}`;
}

/** The moment that an X-Sdk-Date names. */
export function dateOf(xSdkDate: string): Date {
  return new Date(xSdkDate.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
}
