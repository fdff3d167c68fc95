const kinds = Symbol.for("@vizjobs/client/error-kinds");

/** What every error of this package is made from. Subclasses add the fields that they declare. */
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
  declare readonly code: string | undefined;
  /** What to do about it; `message` ends with it too. */
  declare readonly hint: string | undefined;
  /** Whether the same call may succeed later without a change and without being applied twice. */
  declare readonly retryable: boolean;

  constructor({ message, cause, ...fields }: VizjobErrorInit) {
    super(
      fields.hint === undefined ? `${message}.` : `${message}. ${fields.hint}`,
      cause === undefined ? undefined : { cause },
    );
    const names = kindsOf(new.target);
    Object.defineProperty(this, kinds, { value: names });
    Object.defineProperty(this, "name", { value: names[0], configurable: true, writable: true });
    Object.assign(this, { retryable: false }, fields);
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
