/** Variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads one variable; an empty one counts as unset. */
export function readVariable(environment: Environment, name: string): string | undefined {
  return environment[name]?.trim() || undefined;
}

/** The variables of the process; none where the runtime has, or grants, no environment. */
export function runtimeEnvironment(): Environment {
  try {
    const process: unknown = Reflect.get(globalThis, "process");
    const environment: unknown = isObject(process) ? Reflect.get(process, "env") : undefined;
    return isObject(environment) ? environment : {};
  } catch {
    return {};
  }
}

function isObject(value: unknown): value is Environment {
  return typeof value === "object" && value !== null;
}
