import { MAX_IMAGE_BYTES, MAX_IMAGES_PER_VALUE } from "./limits.ts";
import { readStringTensor } from "./string-tensor.ts";
import {
  beyondLimit,
  copyBytes,
  countField,
  fieldKey as key,
  malformed,
  readLength,
  readVarint,
  skipField,
  WireType,
  type WireReader,
} from "./wire-reader.ts";

/** The images of one step, each as its file: PNG, JPEG or whatever was written. */
export type StepImages = readonly Uint8Array<ArrayBuffer>[];

/** Summary.Image, in TensorFlow and in MindSpore. */
const IMAGE_ENCODED = key(4, WireType.BYTES);

/** Reads the TensorProto at `reader.at`: a list of strings, of which the first two are width and height. */
export function readImageTensor(reader: WireReader, end: number): StepImages {
  const { strings, count } = readStringTensor(reader, end, 2 + MAX_IMAGES_PER_VALUE);
  if (count < 2) throw malformed("images come without their width and height");
  if (count > strings.length) throw beyondLimit(`more than ${MAX_IMAGES_PER_VALUE} images come at once`);
  return strings.slice(2).map(([start, stringEnd]) => copyImage(reader, start, stringEnd));
}

/** Reads the Summary.Image at `reader.at`. */
export function readSummaryImage(reader: WireReader, end: number): StepImages {
  let image: Uint8Array<ArrayBuffer> | undefined;
  let fields = 0;
  while (reader.at < end) {
    fields = countField(fields);
    const field = readVarint(reader, end);
    if (field === IMAGE_ENCODED) {
      const imageEnd = readLength(reader, end);
      image = copyImage(reader, reader.at, imageEnd);
      reader.at = imageEnd;
    } else skipField(reader, end, field & 7);
  }
  if (image === undefined) throw malformed("an image has no content");
  return [image];
}

function copyImage({ view }: WireReader, start: number, end: number): Uint8Array<ArrayBuffer> {
  if (end - start > MAX_IMAGE_BYTES) throw beyondLimit(`an image has more than ${MAX_IMAGE_BYTES / 2 ** 20} MiB`);
  return copyBytes(view, start, end);
}

export function bytesOfImages(images: StepImages): number {
  return images.reduce((sum, image) => sum + image.length + 256, 0);
}
