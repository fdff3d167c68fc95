/** One thing that Ajv found wrong, as far as answers tell it. */
export interface Violation {
  /** JSON pointer of the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: {
    readonly missingProperty?: string;
    readonly additionalProperty?: string;
    readonly unevaluatedProperty?: string;
    readonly allowedValue?: unknown;
    readonly allowedValues?: readonly unknown[];
  };
}

/** A validator generated from the contract: true when the value conforms, else what is wrong stands in `errors`. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly Violation[] | null;
}

/** Ajv's pointer of what is wrong, then its words. */
export function describeViolation({ instancePath, keyword, message, params }: Violation): string {
  if (keyword === "required") return `${instancePath}/${params.missingProperty} must be present`;
  const unknown = params.additionalProperty ?? params.unevaluatedProperty;
  if (unknown !== undefined) return `${instancePath}/${unknown} is not known here`;
  if (keyword === "const") return `${instancePath} must be ${JSON.stringify(params.allowedValue)}`;
  const choices = params.allowedValues === undefined ? "" : `: ${params.allowedValues.join(", ")}`;
  return `${instancePath === "" ? "/" : instancePath} ${message ?? "is invalid"}${choices}`;
}

/** What is wrong with a value, in words; undefined: nothing. */
export function violationOf(validator: Validator, value: unknown): string | undefined {
  if (validator(value)) return undefined;
  const [problem] = validator.errors ?? [];
  return problem === undefined ? "/ is invalid" : describeViolation(problem);
}
