// Generated from openapi.yaml and iam.yaml; change that and run `npm run generate`.

import type { AnswerFacts, IamOperationId, OperationId } from "../../src/table-types.ts";

/** What is to be expected of the answers, of the jobs API and of IAM. */
export const answerFacts = {
  "createVisualizationJob": {
    "asynchronous": true,
    "successStatus": 200
  },
  "listVisualizationJobs": {
    "asynchronous": false,
    "successStatus": 200
  },
  "showVisualizationJob": {
    "asynchronous": false,
    "successStatus": 200
  },
  "updateVisualizationJob": {
    "asynchronous": false,
    "successStatus": 200
  },
  "deleteVisualizationJob": {
    "asynchronous": true,
    "successStatus": 200,
    "refusedIn": [
      9
    ]
  },
  "stopVisualizationJob": {
    "asynchronous": true,
    "successStatus": 200,
    "refusedIn": [
      10
    ]
  },
  "restartVisualizationJob": {
    "asynchronous": true,
    "successStatus": 200,
    "refusedIn": [
      8
    ]
  },
  "createToken": {
    "asynchronous": false,
    "successStatus": 201
  },
  "listProjects": {
    "asynchronous": false,
    "successStatus": 200
  }
} as const satisfies { readonly [id in OperationId | IamOperationId]: AnswerFacts };
