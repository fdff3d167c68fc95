import { createElement } from "./create-element.ts";

/** Gives a file to the person, as the browser saves files. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  createElement("a", { attributes: { href: address, download: name } }).click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A file's name made of a tag or a run, which may be anything. */
export function fileName(...parts: readonly string[]): string {
  const plain = parts.map((part) => part.replaceAll(/[^\p{L}\p{N}.-]+/gu, "_").replaceAll(/^[._]+|[._]+$/g, ""));
  return (
    plain
      .filter((part) => part !== "")
      .join("-")
      .slice(0, 100) || "chart"
  );
}
