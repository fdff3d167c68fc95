/** Larger than any documented answer by orders of magnitude; a page of 1,000 jobs has about 0.5 MiB. */
export const maxBodyBytes = 16 * 1024 * 1024;

/** The text of a body, as far as it came; `problem` when that is not all of it. */
export interface BodyText {
  readonly text: string;
  readonly problem?: { readonly message: string; readonly isCutOff: boolean };
}

/** Reads a body once, as UTF-8, up to {@link maxBodyBytes}. A body that breaks off is not an error here: the caller decides. */
export async function readBody(response: Response): Promise<BodyText> {
  if (response.body === null) return { text: "" };
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { text: decode(chunks, bytes) };
      bytes += value.byteLength;
      if (bytes > maxBodyBytes) {
        // Not awaited: a server that goes on sending must not hold the call.
        reader.cancel().catch(() => {});
        return {
          text: decode(chunks, bytes),
          problem: { message: `it is larger than ${maxBodyBytes} bytes`, isCutOff: false },
        };
      }
      chunks.push(value);
    }
  } catch {
    // Its last word may be the beginning of a secret, which nothing would find.
    return { text: decode(chunks, bytes).replace(/\S+$/, ""), problem: { message: "it was cut off", isCutOff: true } };
  }
}

let decoder: TextDecoder | undefined;

function decode(chunks: readonly Uint8Array[], bytes: number): string {
  decoder ??= new TextDecoder();
  const [first] = chunks;
  if (first !== undefined && chunks.length === 1) return decoder.decode(first);
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return decoder.decode(whole.subarray(0, at));
}
