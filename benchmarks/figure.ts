/** How a number is to be read. */
export type Unit = "bytes" | "count" | "lines" | "mebibytes" | "microseconds" | "milliseconds" | "per-second" | "ratio";

/** One number that was measured. */
export interface Figure {
  /** Name of the measurement and of the figure in it: `client-cpu/token`. Goals are set by it. */
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly unit: Unit;
  /** Version of the Node that it was measured on, where that matters. */
  readonly node?: string;
  /** First and third quartile of what `value` is the median of. */
  readonly quartiles?: readonly [number, number];
}

/** A Node to measure on. */
export interface Runtime {
  readonly version: string;
  readonly path: string;
}

/** One group of figures, one section of the results. */
export interface Measurement {
  /** What `npm run bench -- NAME` calls it. */
  readonly name: string;
  readonly title: string;
  /** How it is measured, for the reader of the results. */
  readonly method: string;
  readonly measure: (runtimes: readonly Runtime[]) => Promise<readonly Figure[]>;
}
