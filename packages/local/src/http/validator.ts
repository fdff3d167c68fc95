/** One thing that Ajv found wrong, as far as answers tell it. */
export interface Violation {
  /** JSON pointer of the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: { readonly missingProperty?: string; readonly allowedValues?: readonly unknown[] };
}

/** A validator generated from the contract: true when the value conforms, else what is wrong stands in `errors`. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly Violation[] | null;
}
