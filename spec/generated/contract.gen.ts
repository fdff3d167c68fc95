// Generated from openapi.yaml and iam.yaml; change that and run `npm run generate`.

export type { AnswerFacts, Cloud, ErrorMeaning, IamOperationId, OperationFacts, OperationId, RetryClass, Rule, StatusClass } from "../src/table-types.ts";
export * from "./contract/operations.gen.ts";
export * from "./contract/iam-operations.gen.ts";
export * from "./contract/answers.gen.ts";
export * from "./contract/rules.gen.ts";
export * from "./contract/path-rules.gen.ts";
export * from "./contract/statuses.gen.ts";
export * from "./contract/errors.gen.ts";
export * from "./contract/retries.gen.ts";
export * from "./contract/access.gen.ts";
export * from "./contract/sensitive.gen.ts";
export * from "./contract/clouds.gen.ts";
