/** Only what neither a proxy nor `fetch` changes on the way. */
export function headersToSign(headers: Readonly<Record<string, string>>): Record<string, string> {
  const isSigned = /^(content-type|x-sdk-content-sha256)$/;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => isSigned.test(name)));
}
