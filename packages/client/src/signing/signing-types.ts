/** A request as it will be sent. */
export interface SignableRequest {
  /** HTTP method; signed in upper case. */
  readonly method: string;
  /**
   * The full address, with its query. A path or query that is already percent-encoded is not encoded again; a `+` in the query
   * is a blank, as URLSearchParams writes it.
   */
  readonly url: string | URL;
  /** The headers to sign. Leave out what a proxy or `fetch` may change, such as `User-Agent` or `Content-Length`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The exact body that will be sent; leave it out for a request without a body. */
  readonly body?: string | Uint8Array;
}

/** What a request is signed with. */
export interface SigningCredentials {
  /** Access key (AK). It is sent with the request. */
  readonly accessKey: string;
  /** Secret key (SK). It is used to sign and never sent. */
  readonly secretKey: string;
  /** Belongs to temporary keys; sent and signed as `X-Security-Token`. */
  readonly securityToken?: string | undefined;
  /** Sent and signed as `X-Project-Id`; regional services such as ModelArts want it. */
  readonly projectId?: string | undefined;
}

/** How to sign. */
export interface SigningOptions {
  /** The moment of signing. Default: now. A gateway refuses a difference of more than 15 minutes. */
  readonly date?: Date | undefined;
}

/** The headers to add to the request. */
export interface SignedHeaders extends Record<string, string> {
  "X-Sdk-Date": string;
  Authorization: string;
}
