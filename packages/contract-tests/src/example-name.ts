import { asSuccessSuffix, serviceFailureForms, type FailureForm } from "../facts/answers/failure-forms.ts";

/** What the name of a failure example says: which code, in which spelling, under its own status or under 200. */
export interface FailureName {
  code: string;
  form: FailureForm["suffix"];
  asSuccess: boolean;
}

/** Reads a name such as `ModelArts.0104_error_msg_as_200`; undefined for the name of a success. */
export function readFailureName(name: string): FailureName | undefined {
  const asSuccess = name.endsWith(asSuccessSuffix);
  const rest = asSuccess ? name.slice(0, -asSuccessSuffix.length) : name;
  const form =
    serviceFailureForms.map(({ suffix }) => suffix).find((suffix) => suffix !== "" && rest.endsWith(suffix)) ?? "";
  const code = rest.slice(0, rest.length - form.length);
  return /^[A-Za-z]+\.\d{4}$/.test(code) ? { code, form, asSuccess } : undefined;
}
