import type { Environment, TextSink } from "../io.ts";

/** Whether a sink shows colours: a terminal that nobody asked to be plain, or `FORCE_COLOR`. */
export function hasColours(sink: TextSink, env: Environment, noColor: boolean): boolean {
  if (noColor || env["NO_COLOR"] !== undefined) return false;
  if (env["FORCE_COLOR"] !== undefined) return env["FORCE_COLOR"] !== "0";
  return sink.isTTY === true && env["TERM"] !== "dumb";
}
