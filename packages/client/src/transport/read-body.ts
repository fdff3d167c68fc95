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
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      text += decoder.decode(value, { stream: !done });
      if (done) return { text };
      bytes += value.byteLength;
      if (bytes > maxBodyBytes) {
        // Not awaited: a server that goes on sending must not hold the call.
        reader.cancel().catch(() => {});
        return { text, problem: { message: `it is larger than ${maxBodyBytes} bytes`, isCutOff: false } };
      }
    }
  } catch {
    // Its last word may be the beginning of a secret, which nothing would find.
    return { text: text.replace(/\S+$/, ""), problem: { message: "it was cut off", isCutOff: true } };
  }
}
