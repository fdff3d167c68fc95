/** What the files of the kinds of images that are shown begin with; `undefined` stands for any byte. SVG is not among them: it can hold scripts. */
const BEGINNINGS: readonly (readonly [type: string, bytes: readonly (number | undefined)[]])[] = [
  ["image/png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
  ["image/gif", [0x47, 0x49, 0x46, 0x38]],
  ["image/bmp", [0x42, 0x4d]],
  ["image/webp", [0x52, 0x49, 0x46, 0x46, ...anyBytes(4), 0x57, 0x45, 0x42, 0x50]],
];

function anyBytes(count: number): undefined[] {
  return Array.from({ length: count }, () => undefined);
}

/** The media type of an image by its first bytes; undefined when it is none that is shown. */
export function imageType(image: Uint8Array): string | undefined {
  return BEGINNINGS.find(([, bytes]) =>
    bytes.every((byte, index) => (byte === undefined ? index < image.length : byte === image[index])),
  )?.[0];
}
