import type { OperationId } from "@vizjobs/spec";
import { VizjobError } from "./base.ts";

/** One way in which an input breaks the contract. */
export interface ContractProblem {
  /** Where: `job_name`, `schedule[0].duration`. */
  readonly field: string;
  /** The rule of the contract that is broken, by its JSON Schema name: `maxLength`, `pattern`, `required`, … */
  readonly rule: string;
  /** What is wrong with the value and what would be right. */
  readonly message: string;
}

/** The input breaks the contract. Raised before anything is sent. `code` is `CONTRACT_VIOLATION`. */
export class ContractError extends VizjobError {
  static override readonly kind: string = "ContractError";
  /** The call that was to be made; undefined for the id of a job. */
  declare readonly operation: OperationId | undefined;
  /** Where the first problem is: `job_name`, `schedule[0].duration`. */
  declare readonly field: string;
  /** The rule of the first problem, by its JSON Schema name. */
  declare readonly rule: string;
  /** Every problem found. */
  declare readonly problems: readonly ContractProblem[];

  constructor(operation: OperationId | undefined, first: ContractProblem, others: readonly ContractProblem[] = []) {
    const problems = [first, ...others];
    const text = problems.map(({ message }) => message).join("; ");
    const fields = { operation, field: first.field, rule: first.rule, problems };
    super({ ...fields, code: "CONTRACT_VIOLATION", message: operation ? `${operation} was not sent: ${text}` : text });
  }
}

/** An option, or an environment variable, has a value that cannot be used. `code` is `CONFIGURATION`. */
export class ConfigurationError extends VizjobError {
  static override readonly kind: string = "ConfigurationError";

  constructor(message: string, hint?: string, code = "CONFIGURATION") {
    super({ message, hint, code });
  }
}

/** Credentials, project or address are missing or unusable. Names what was looked at. `code` is `CREDENTIALS`. */
export class CredentialsError extends ConfigurationError {
  static override readonly kind: string = "CredentialsError";

  constructor(message: string, hint?: string) {
    super(message, hint, "CREDENTIALS");
  }
}

/** Whether the input breaks the contract. */
export function isContractError(error: unknown): error is ContractError {
  return error instanceof ContractError;
}

/** Whether an option, an environment variable or the credentials are wrong or missing. */
export function isConfigurationError(error: unknown): error is ConfigurationError {
  return error instanceof ConfigurationError;
}

/** Whether credentials, project or address are missing or unusable. */
export function isCredentialsError(error: unknown): error is CredentialsError {
  return error instanceof CredentialsError;
}
