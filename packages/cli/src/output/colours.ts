import { styleText } from "node:util";
import type { Environment, TextSink } from "../io.ts";
import { hasColours } from "./has-colours.ts";

export type Colour = "bold" | "cyan" | "dim" | "green" | "red" | "yellow";
export type Paint = (colour: Colour, text: string) => string;

/** The painter for a sink; without colours it returns its text. */
export function painterFor(sink: TextSink, env: Environment, noColor: boolean): Paint {
  if (!hasColours(sink, env, noColor)) return (_, text) => text;
  return (colour, text) => styleText(colour, text, { validateStream: false });
}
