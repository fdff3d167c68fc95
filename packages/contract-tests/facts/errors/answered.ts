import type { FailureForm } from "../answers/failure-forms.ts";
import type { OperationName } from "../operations.ts";
import { documented, inferred, sample, type Source } from "../source.ts";
import { errorFacts, statusesOf } from "./lookup.ts";

/** A code and the HTTP status under which a call may answer it. */
export interface AnsweredCode {
  code: string;
  status: number;
}

/** Codes that only some calls answer, under one status. */
interface OwnCodes {
  status: number;
  codes: readonly string[];
  source: Source;
}

const jobNotFound: OwnCodes = {
  status: 404,
  codes: ["ModelArts.0102"],
  source: inferred("the table of 2019 says that the resource does not exist; the calls with a job id", "ZH19"),
};

const stateForbids: OwnCodes = { status: 400, codes: ["ModelArts.0105"], source: sample("SEED", "OTC25", "ZH21") };

const unreadableDirectory: OwnCodes = {
  status: 400,
  codes: [
    "ModelArts.0404",
    "ModelArts.0405",
    "ModelArts.0406",
    "ModelArts.0407",
    "ModelArts.0409",
    "ModelArts.0410",
    "ModelArts.0413",
    "ModelArts.0415",
  ],
  source: inferred(
    "of OBS paths and buckets; create and restart are the calls that need the OBS actions",
    "ZH19",
    "ZH21",
  ),
};

/** What a call answers besides the common codes. */
export const ownCodes: Readonly<Record<OperationName, readonly OwnCodes[]>> = {
  createVisualizationJob: [
    { status: 400, codes: ["ModelArts.0103"], source: sample("OTC25", "ZH21") },
    { status: 400, codes: ["ModelArts.0106"], source: documented("ZH19") },
    {
      status: 400,
      codes: ["ModelArts.0113", "ModelArts.0116", "ModelArts.0118"],
      source: inferred("of quotas; only create asks for more", "OTC25", "ZH21"),
    },
    unreadableDirectory,
  ],
  listVisualizationJobs: [
    {
      status: 400,
      codes: ["ModelArts.0102"],
      source: inferred("the newest table says that the workspace does not exist; list takes one", "OTC25"),
    },
    { status: 400, codes: ["ModelArts.0103"], source: sample("ZH19") },
  ],
  showVisualizationJob: [jobNotFound],
  updateVisualizationJob: [jobNotFound],
  deleteVisualizationJob: [jobNotFound, stateForbids],
  stopVisualizationJob: [jobNotFound, stateForbids],
  restartVisualizationJob: [jobNotFound, stateForbids, unreadableDirectory],
};

/** Rows of the tables that no call of this API comes to. */
export const neverAnswered = {
  codes: [
    "ModelArts.0412",
    "ModelArts.0414",
    "ModelArts.0416",
    "ModelArts.0417",
    "ModelArts.0418",
    "ModelArts.0419",
    "ModelArts.0553",
  ],
  source: inferred("no call here writes objects or buckets or sends notifications", "ZH19"),
} as const;

/** The failure that a call's own pages print stands there in older or newer spellings too. */
export const otherSpellings: Readonly<
  Record<OperationName, { code: string; forms: readonly FailureForm["suffix"][]; source: Source }>
> = {
  createVisualizationJob: { code: "ModelArts.0103", forms: ["_error_msg"], source: documented("ZH19", "SDKREF") },
  listVisualizationJobs: { code: "ModelArts.0104", forms: ["_error_msg"], source: documented("ZH19", "SDKREF") },
  showVisualizationJob: {
    code: "ModelArts.0104",
    forms: ["_error_msg", "_without_is_success"],
    source: documented("SEED", "ZH19", "OTC25"),
  },
  updateVisualizationJob: { code: "ModelArts.0104", forms: ["_error_msg"], source: documented("SEED", "ZH19") },
  deleteVisualizationJob: { code: "ModelArts.0105", forms: ["_error_msg"], source: documented("ZH19", "SDKREF") },
  stopVisualizationJob: { code: "ModelArts.0105", forms: ["_error_msg"], source: documented("SEED", "ZH19") },
  restartVisualizationJob: { code: "ModelArts.0105", forms: ["_error_msg"], source: documented("SEED", "ZH19") },
};

/** Every code and status that a call may answer: the rows of all tables that are nobody's own, and the call's own. */
export function answeredBy(operation: OperationName): AnsweredCode[] {
  const apart = new Set<string>([
    ...Object.values(ownCodes).flatMap((own) => own.flatMap(({ codes }) => codes)),
    ...neverAnswered.codes,
  ]);
  const common = new Set(errorFacts.map(({ code }) => code).filter((code) => !apart.has(code)));
  return [
    ...[...common].flatMap((code) => statusesOf(code).map((status) => ({ code, status }))),
    ...ownCodes[operation].flatMap(({ status, codes }) => codes.map((code) => ({ code, status }))),
  ];
}
