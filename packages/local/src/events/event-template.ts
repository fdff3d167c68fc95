/** Longer events are rare among those with one scalar. */
const MAX_BYTES = 128;

/**
 * How the latest event of a tag looks in which it had its only value, a float: most often the next one differs in wall time, step and
 * value only, and need not be taken apart to know that.
 */
export interface EventTemplate {
  length: number;
  wallTimeAt: number;
  stepAt: number;
  stepEnd: number;
  valueAt: number;
  /** The event in words of four bytes; the last one ends where the event does, and may begin within the one before. */
  readonly words: Int32Array;
  /** The bits of the words that have to be the same. */
  readonly masks: Int32Array;
}

/** Where what may differ is in an event, in its view. -1: nowhere. */
export interface EventLayout {
  wallTimeAt: number;
  stepAt: number;
  stepEnd: number;
  valueAt: number;
}

const bytes = new DataView(new ArrayBuffer(MAX_BYTES));
const mask = new DataView(new ArrayBuffer(MAX_BYTES));

/** Makes a template of the event in `view` from `start` to `end`, in the place of an older one. Undefined when none can be made. */
export function makeTemplate(
  older: EventTemplate | undefined,
  view: DataView,
  start: number,
  end: number,
  { wallTimeAt, stepAt, stepEnd, valueAt }: EventLayout,
): EventTemplate | undefined {
  const length = end - start;
  if (length > MAX_BYTES || length < 4 || wallTimeAt < 0 || stepAt < 0 || valueAt < 0) return undefined;
  for (let at = 0; at < length; at++) {
    bytes.setUint8(at, view.getUint8(start + at));
    mask.setUint8(at, 0xff);
  }
  mask.setFloat64(wallTimeAt - start, 0);
  mask.setFloat32(valueAt - start, 0);
  // A step of as many bytes: each tells by its highest bit whether more come.
  for (let at = stepAt; at < stepEnd; at++) mask.setUint8(at - start, 0x80);
  const template = older ?? {
    length,
    wallTimeAt,
    stepAt,
    stepEnd,
    valueAt,
    words: new Int32Array(MAX_BYTES / 4),
    masks: new Int32Array(MAX_BYTES / 4),
  };
  template.length = length;
  template.wallTimeAt = wallTimeAt - start;
  template.stepAt = stepAt - start;
  template.stepEnd = stepEnd - start;
  template.valueAt = valueAt - start;
  for (let index = 0; index * 4 < length; index++) {
    const at = Math.min(index * 4, length - 4);
    template.words[index] = bytes.getInt32(at, true);
    template.masks[index] = mask.getInt32(at, true);
  }
  return template;
}

/** Whether the event in `view` from `start` to `end` differs from the template's in wall time, step and value at most. */
export function matchesTemplate(template: EventTemplate, view: DataView, start: number, end: number): boolean {
  const { length, words, masks } = template;
  if (end - start !== length) return false;
  let index = 0;
  for (let at = start; at + 4 <= end; at += 4, index++) {
    if (((view.getInt32(at, true) ^ (words[index] ?? 0)) & (masks[index] ?? 0)) !== 0) return false;
  }
  return (length & 3) === 0 || ((view.getInt32(end - 4, true) ^ (words[index] ?? 0)) & (masks[index] ?? 0)) === 0;
}
