/**
 * Types of the visualization-job contract, generated from `openapi.yaml` and `iam.yaml`. Nothing here exists at run time.
 *
 * @packageDocumentation
 */
import type { components } from "../generated/openapi.gen.ts";
import type { components as iamComponents } from "../generated/iam.gen.ts";
import type { operations } from "../generated/openapi.gen.ts";

/** The jobs document as openapi-typescript prints it: by path and method, by schema, by `operationId`. */
export type { components, operations, paths } from "../generated/openapi.gen.ts";
/** The IAM document in the same way. */
export type {
  components as IamComponents,
  operations as IamOperations,
  paths as IamPaths,
} from "../generated/iam.gen.ts";
export type {
  AnswerFacts,
  Cloud,
  ErrorMeaning,
  IamOperationId,
  OperationFacts,
  OperationId,
  RetryClass,
  Rule,
  StatusClass,
} from "./table-types.ts";

type Schemas = components["schemas"];
type IamSchemas = iamComponents["schemas"];

/** Body of `createVisualizationJob`, in the one form that we send. */
export type CreateVisualizationJobRequest = Schemas["CreateVisualizationJobRequest"];
/** Body of `updateVisualizationJob`. */
export type UpdateVisualizationJobRequest = Schemas["UpdateVisualizationJobRequest"];
/** Query of `listVisualizationJobs`; `status` is the decimal string of the wire. */
export type ListVisualizationJobsQuery = NonNullable<operations["listVisualizationJobs"]["parameters"]["query"]>;
/** An automatic stop as it is sent. */
export type ScheduleEntry = Schemas["ScheduleEntry"];
/** An automatic stop as answers print it: both spellings of the unit occur. */
export type ScheduleEntryRead = Schemas["ScheduleEntryRead"];
/** Success of `createVisualizationJob` in every documented form: numbers may be quoted. */
export type VisualizationJobCreated = Schemas["VisualizationJobCreated"];
/** Success of `showVisualizationJob` in every documented form. */
export type VisualizationJobDetails = Schemas["VisualizationJobDetails"];
/** A job in the answer of `listVisualizationJobs`. */
export type VisualizationJobSummary = Schemas["VisualizationJobSummary"];
/** Success of `listVisualizationJobs`. */
export type VisualizationJobList = Schemas["VisualizationJobList"];
/** Success of update, delete, stop and restart. */
export type ActionAccepted = Schemas["ActionAccepted"];
/** A failure of any call, in every documented spelling. */
export type Failure = Schemas["Failure"];
/** Body of `createToken`. */
export type CreateTokenRequest = IamSchemas["CreateTokenRequest"];
/** What a token stands for, with its end. */
export type Token = IamSchemas["Token"];
/** A project in the answer of `listProjects`. */
export type Project = IamSchemas["Project"];
/** A failure of IAM, in both documented forms. */
export type IamFailure = IamSchemas["IamFailure"];
