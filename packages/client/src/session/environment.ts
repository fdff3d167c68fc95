/** Reads one environment variable; an empty one counts as unset. Undefined where the runtime has, or grants, no environment. */
export function readVariable(name: string): string | undefined {
  try {
    const process: unknown = Reflect.get(globalThis, "process");
    const environment: unknown = isObject(process) ? Reflect.get(process, "env") : undefined;
    const value: unknown = isObject(environment) ? Reflect.get(environment, name) : undefined;
    return typeof value === "string" ? value.trim() || undefined : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
