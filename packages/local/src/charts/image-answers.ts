import type { LogReader } from "../events/log-reader.ts";
import { describedTags } from "./described-tags.ts";
import { imageType } from "./image-type.ts";
import { jsonTime, keptOf } from "./kept-values.ts";
import { jsonText, plainText } from "./plain-responses.ts";
import { pythonString } from "./python-text.ts";

type Query = Readonly<Record<string, string>>;

/** `{ run: { tag: { displayName, description, samples } } }`; `samples` is the largest number of images of one step. */
export function imageTags(reader: LogReader): Promise<object> {
  return describedTags(reader, (tag) => {
    const kept = keptOf(tag, "images");
    return kept && { samples: Math.max(...kept.map(({ value }) => value.length)) };
  });
}

/** `[{ wall_time, step, query }]` of one sample of each step that has it. */
export function answerImages(reader: LogReader, { run, tag, sample: text = "0" }: Query): Response {
  if (run === undefined || tag === undefined)
    return plainText("Invalid argument: Both run and tag must be specified", 400);
  const kept = keptOf(reader.tag(run, tag), "images");
  if (kept === undefined) return noImages(run, tag);
  const sample = Number(text);
  const images = kept
    .filter(({ value }) => value[sample] !== undefined)
    .map((each) => {
      const { wallTime, step } = jsonTime(each);
      // The time tells images of a restarted training from those that they replaced.
      const query = new URLSearchParams({ run, tag, sample: text, step, wall_time: wallTime });
      return `{"wall_time":${wallTime},"step":${step},"query":${JSON.stringify(query.toString())}}`;
    });
  return jsonText(`[${images.join(",")}]`);
}

/** An image is shown, whatever it claims to be; nothing in it is run, and nothing is loaded for it. */
const IMAGE_HEADERS = { "Content-Security-Policy": "default-src 'none'; sandbox", "X-Content-Type-Options": "nosniff" };

/** The bytes of one image, by the `query` that `answerImages` gave out. */
export function answerIndividualImage(reader: LogReader, query: Query): Response {
  const { run = "", tag = "", sample = "0", step, wall_time } = query;
  const found = keptOf(reader.tag(run, tag), "images")?.find((each) => {
    const time = jsonTime(each);
    return time.step === step && time.wallTime === wall_time;
  });
  const image = found?.value[Number(sample)];
  if (image === undefined) return noImages(run, tag);
  const type = imageType(image);
  const headers =
    type === undefined
      ? { "Content-Type": "application/octet-stream", "Content-Disposition": "attachment" }
      : { "Content-Type": type };
  return new Response(image, { headers: { ...IMAGE_HEADERS, ...headers } });
}

function noImages(run: string, tag: string): Response {
  return plainText(`Not found: No image data for run=${pythonString(run)}, tag=${pythonString(tag)}`, 404);
}
