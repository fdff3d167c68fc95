import type { Environment } from "../io.ts";
import type { OptionDefinitions, RawOptions } from "./definition.ts";
import { flagOf } from "./definition.ts";

/** Where a value comes from. */
export interface Origin {
  readonly source:
    | "flag"
    | "environment"
    | "project file"
    | "profile"
    | "credentials file"
    | "keychain"
    | "region"
    | "default";
  /** Flag, variable, or key of a file. */
  readonly name?: string;
  readonly file?: string;
  readonly line?: number;
}

export type Origins = { readonly [key: string]: Origin };

/** Where the value of each option comes from; `fromProject` says it of those that only the project file sets. */
export function originsOf(
  definitions: OptionDefinitions,
  given: RawOptions,
  env: Environment,
  fromProject: Origins,
): Origins {
  const entries = Object.entries(definitions).map(([key, definition]): [string, Origin] => {
    if (isGiven(given[key])) return [key, { source: "flag", name: flagOf(key) }];
    const variable = definition.env?.find((name) => env[name] !== undefined);
    if (variable !== undefined) return [key, { source: "environment", name: variable }];
    return [key, fromProject[key] ?? { source: "default" }];
  });
  return Object.fromEntries(entries);
}

/** A switch that was not given is `false`. */
const isGiven = (value: RawOptions[string]): boolean => value !== undefined && value !== false;
