import { usageError } from "../errors/command-error.ts";
import { say } from "../language/message.ts";

/** A parameter of a call. */
export interface Parameter {
  readonly name: string;
  readonly value: string;
}

/** Reads `name=value`; the value may be empty and may hold further equals signs. */
export function parseParameter(text: string, flag: string): Parameter {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (name !== undefined && value !== undefined) return { name, value };
  throw usageError(say("{flag}: {text} is not NAME=VALUE.", { flag, text: JSON.stringify(text) }));
}
