import { inspect } from "node:util";
import schema from "../../schemas/server-options.schema.json" with { type: "json" };
import type { AccessKey } from "../auth/check-signature.ts";
import type { Accounts } from "../auth/gate.ts";
import type { LocalUser } from "../auth/users.ts";
import type { LocalClock } from "../clock/local-clock.ts";
import { validators } from "../generated/server-options.gen.ts";
import type { Violation } from "../http/validator.ts";
import type { Choices, ChoicesMade } from "./choices.ts";
import { LocalServerError } from "./local-server-error.ts";
import type { LocalServerOptions, StartLocalServerOptions } from "./options.ts";

type Named<T> = Readonly<Record<keyof Required<T>, unknown>>;

// An option without its line in the schema does not compile.
const known = schema.properties satisfies Named<StartLocalServerOptions>;
const { users, keys } = known.accounts.properties satisfies Named<Accounts>;
void (users.items.properties satisfies Named<LocalUser>);
void (keys.items.properties satisfies Named<AccessKey>);
void (known.choices.properties satisfies Named<ChoicesMade>);
void (known.choices.properties.legalFrom.properties satisfies Named<Choices["legalFrom"]>);

/** What a schema cannot say: the functions that an option must have, or be. */
const clockMethods = ["now", "advance", "set", "setSpeed", "freeze", "resume"] satisfies (keyof LocalClock)[];

/** Options that only a server on a port has. */
const ofPorts: readonly string[] = ["host", "port"] satisfies Exclude<
  keyof StartLocalServerOptions,
  keyof LocalServerOptions
>[];

/**
 * Catches what the types cannot: options that come from text, or from JavaScript.
 *
 * @throws LocalServerError INVALID_OPTION, which names the option. What stands in `accounts` is not repeated.
 */
export function requireUsable(options: StartLocalServerOptions, of: "createLocalServer" | "startLocalServer"): void {
  const given: unknown = options;
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw invalid(`The options of ${of} cannot be ${described(given)}.`, "Give an object.");
  }
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const names = Object.keys(known).filter((name) => of === "startLocalServer" || !ofPorts.includes(name));
  for (const name of Object.keys(present)) {
    if (!names.includes(name)) throw invalid(`${of} has no option ${name}.`, `It has ${names.join(", ")}.`);
  }
  if (!validators.input(present)) throw violated(present, validators.input.errors?.[0]);

  const { onRequest, clock } = present;
  if (onRequest !== undefined && typeof onRequest !== "function") {
    throw unusable("onRequest", described(onRequest), "Give a function.");
  }
  if (clock !== undefined && !clockMethods.every((name) => typeof memberOf(clock, name) === "function")) {
    throw unusable("clock", described(clock), "Give what createLocalClock returns.");
  }
}

function violated(options: unknown, violation: Violation | undefined): LocalServerError {
  const path = (violation?.instancePath ?? "").split("/").slice(1);
  const option = path.reduce(
    (way, key) => (/^\d+$/.test(key) ? `${way}[${key}]` : way === "" ? key : `${way}.${key}`),
    "",
  );
  const { missingProperty, additionalProperty, allowedValues } = violation?.params ?? {};
  if (missingProperty !== undefined) return invalid(`The option ${option} lacks ${missingProperty}.`, "Give it.");
  if (additionalProperty !== undefined) {
    return invalid(`The option ${option} has no ${additionalProperty}.`, "Leave it out, or look how it is spelt.");
  }
  const value = path.reduce(memberOf, options);
  const shown = path[0] === "accounts" && typeof value !== "object" ? `this ${typeof value}` : described(value);
  const hint = allowedValues === undefined ? `It ${violation?.message}.` : `Give one of ${allowedValues.join(", ")}.`;
  return unusable(option, shown, hint);
}

function memberOf(value: unknown, key: string): unknown {
  // A key that leads nowhere leads to undefined.
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function described(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value.slice(0, 200));
    case "object":
      return value === null ? "null" : Array.isArray(value) ? "an array" : "an object";
    case "function":
      return "a function";
    default:
      return inspect(value);
  }
}

function unusable(option: string, value: string, hint: string): LocalServerError {
  return invalid(`The option ${option} cannot be ${value}.`, hint);
}

function invalid(problem: string, hint: string): LocalServerError {
  return new LocalServerError("INVALID_OPTION", problem, hint);
}
