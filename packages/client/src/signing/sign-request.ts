import type { SignableRequest, SignedHeaders, SigningCredentials, SigningOptions } from "./signing-types.ts";

/**
 * Signs a request with an access key pair (SDK-HMAC-SHA256), for calls that this package does not make itself.
 *
 * Signs exactly the headers given, plus `host`, `x-sdk-date` and, where set, `x-project-id` and `x-security-token`.
 * A header `X-Sdk-Content-Sha256` takes the place of the hash of the body. Runs on Web Crypto.
 *
 * @returns the headers to add to the request.
 * @throws TypeError when `url` is not absolute, or the secret key is empty.
 * @example
 * ```ts
 * const added = await signRequest({ method: "GET", url }, { accessKey, secretKey, projectId });
 * await fetch(url, { headers: added });
 * ```
 * @see https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm.html
 */
export async function signRequest(
  request: SignableRequest,
  credentials: SigningCredentials,
  options?: SigningOptions,
): Promise<SignedHeaders> {
  // Loaded on use: a bundle of a session with a token holds no signer.
  const { sign } = await import("./signer.ts");
  return (await sign(request, credentials, options)).headers;
}
