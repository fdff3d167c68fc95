import { documented, type Source } from "../source.ts";

/** How one failure is spelled, and how the contract's example of that spelling ends its name. */
export interface FailureForm {
  suffix: "" | "_error_msg" | "_without_is_success";
  /** The members that the body has, no more and no less. */
  members: readonly string[];
  source: Source;
}

/** The spellings of a failure of the service. */
export const serviceFailureForms: readonly FailureForm[] = [
  { suffix: "", members: ["is_success", "error_message", "error_code"], source: documented("SEED", "OTC25", "ZH21") },
  { suffix: "_error_msg", members: ["is_success", "error_msg", "error_code"], source: documented("SEED", "ZH19") },
  { suffix: "_without_is_success", members: ["error_message", "error_code"], source: documented("OTC25") },
];

/** The spelling of the gateway. */
export const gatewayFailureMembers = {
  members: ["error_code", "error_msg", "request_id"],
  source: documented("APIG"),
} as const;

/** The name of a failure example under status 200 ends in this. */
export const asSuccessSuffix = "_as_200";
