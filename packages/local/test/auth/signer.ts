import { createHash, createHmac } from "node:crypto";

/** What a test signs; headers are sent as they stand here. */
export interface Signable {
  readonly method?: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface SigningChoices {
  readonly accessKey: string;
  readonly secretKey: string;
  /** Names as they stand in SignedHeaders; default: all headers, in lower case and sorted. */
  readonly signedHeaders?: readonly string[];
  /** The last of the six parts, where it is not the hash of the body. */
  readonly payload?: string;
}

/** Signs in the steps of the signing guide, with plain tools, so that the verifier meets a reading that is not its own. */
export function sign(request: Signable, { accessKey, secretKey, signedHeaders, payload }: SigningChoices): Request {
  const { method = "GET", headers = {}, body } = request;
  const url = new URL(request.url);
  const values = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value.trim()]));
  const names = signedHeaders ?? [...values.keys()].toSorted();
  const query = [...url.searchParams]
    .map(([name, value]) => `${percent(name)}=${percent(value)}`)
    .toSorted()
    .join("&");
  const canonical = [
    method,
    `${url.pathname}/`,
    query,
    names.map((name) => `${name.toLowerCase()}:${values.get(name.toLowerCase()) ?? ""}\n`).join(""),
    names.join(";"),
    payload ?? hash(body ?? ""),
  ].join("\n");
  const date = values.get("x-sdk-date") ?? "";
  const signature = createHmac("sha256", secretKey)
    .update(`SDK-HMAC-SHA256\n${date}\n${hash(canonical)}`)
    .digest("hex");
  const Authorization = `SDK-HMAC-SHA256 Access=${accessKey}, SignedHeaders=${names.join(";")}, Signature=${signature}`;
  return new Request(url, {
    method,
    headers: { ...headers, Authorization },
    ...(body !== undefined && { body }),
  });
}

/** A time as X-Sdk-Date has it. */
export function sdkDate(time: number): string {
  return new Date(time).toISOString().replaceAll(/[-:]|\.\d+/g, "");
}

export function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function percent(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
