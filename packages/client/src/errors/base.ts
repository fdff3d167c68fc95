const kinds = Symbol.for("@vizjobs/client/error-kinds");

/** What every error of this package is made from. */
export interface VizjobErrorInit {
  /** What failed and why, without a full stop. */
  readonly message: string;
  /** What to do about it, one sentence. */
  readonly hint?: string | undefined;
  readonly code?: string | undefined;
  readonly retryable?: boolean | undefined;
  readonly cause?: unknown;
}

/**
 * Base of every error of this package.
 *
 * `instanceof` works between two copies of the package too, such as one imported and one required.
 */
export class VizjobError extends Error {
  /** Name of the class, kept through minification. */
  static readonly kind: string = "VizjobError";

  static override [Symbol.hasInstance](value: unknown): boolean {
    if (!Object.hasOwn(this, "kind")) return Function.prototype[Symbol.hasInstance].call(this, value);
    const names: unknown = typeof value === "object" && value !== null && kinds in value ? value[kinds] : undefined;
    return Array.isArray(names) && names.includes(this.kind);
  }

  /** A code for programs: the service's own for an answer, a fixed one for everything else. */
  readonly code: string | undefined;
  /** What to do about it; `message` ends with it too. */
  readonly hint: string | undefined;
  /** Whether the same call may succeed later without a change and without being applied twice. */
  readonly retryable: boolean;

  constructor(init: VizjobErrorInit) {
    super(
      init.hint === undefined ? `${init.message}.` : `${init.message}. ${init.hint}`,
      init.cause === undefined ? undefined : { cause: init.cause },
    );
    const names = kindsOf(new.target);
    Object.defineProperty(this, kinds, { value: names });
    Object.defineProperty(this, "name", { value: names[0], configurable: true, writable: true });
    this.code = init.code;
    this.hint = init.hint;
    this.retryable = init.retryable ?? false;
  }

  /** The fields of the error, without stack and cause. Holds no secret. */
  toJSON(): Record<string, unknown> {
    return Object.fromEntries([["name", this.name], ["message", this.message], ...Object.entries(this)]);
  }
}

function kindsOf(constructor: object | null): string[] {
  const names: string[] = [];
  for (let link = constructor; link !== null && link !== Function.prototype; link = Object.getPrototypeOf(link)) {
    if (Object.hasOwn(link, "kind") && "kind" in link && typeof link.kind === "string") names.push(link.kind);
  }
  return names;
}

/** Whether this is an error of this package, of whichever copy of it. */
export function isVizjobError(error: unknown): error is VizjobError {
  return error instanceof VizjobError;
}
