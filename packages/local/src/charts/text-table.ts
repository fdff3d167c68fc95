import { countElements } from "../events/tensor-head.ts";
import type { StepText } from "../events/texts.ts";

/** The strings of a text as rows of cells, which is all that can be shown of an array. */
export interface TextTable {
  readonly rows: readonly (readonly string[])[];
  /** True when the text has more than that. */
  readonly isCut: boolean;
}

/** Of an array with more than two dimensions TensorBoard shows the first of each beyond the last two. */
export function tableOf({ shape, strings, isCut }: StepText): TextTable {
  const [height = 1, width = 1] = shape.length > 1 ? shape.slice(-2) : shape;
  const shown = strings.slice(0, height * width);
  const rows = Array.from({ length: width === 0 ? 0 : Math.ceil(shown.length / width) }, (_, row) =>
    shown.slice(row * width, (row + 1) * width),
  );
  return { rows, isCut: isCut || height * width < countElements(shape) };
}
