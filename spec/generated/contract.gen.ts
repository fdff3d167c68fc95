// Generated from openapi.yaml and iam.yaml; change that and run `npm run generate`.

import type { Cloud, ErrorMeaning, IamOperationId, OperationFacts, OperationId, Rule, StatusClass } from "../src/table-types.ts";

export type { Cloud, ErrorMeaning, IamOperationId, OperationFacts, OperationId, RetryClass, Rule, StatusClass } from "../src/table-types.ts";

/** The calls of the jobs API. */
export const operations = {
  "createVisualizationJob": {
    "method": "POST",
    "path": "/v1/{project_id}/visualization-jobs",
    "retry": "when-unsent",
    "asynchronous": true,
    "successStatus": 200
  },
  "listVisualizationJobs": {
    "method": "GET",
    "path": "/v1/{project_id}/visualization-jobs",
    "retry": "safe",
    "asynchronous": false,
    "successStatus": 200
  },
  "showVisualizationJob": {
    "method": "GET",
    "path": "/v1/{project_id}/visualization-jobs/{job_id}",
    "retry": "safe",
    "asynchronous": false,
    "successStatus": 200
  },
  "updateVisualizationJob": {
    "method": "PUT",
    "path": "/v1/{project_id}/visualization-jobs/{job_id}",
    "retry": "safe",
    "asynchronous": false,
    "successStatus": 200
  },
  "deleteVisualizationJob": {
    "method": "DELETE",
    "path": "/v1/{project_id}/visualization-jobs/{job_id}",
    "retry": "when-unsent",
    "asynchronous": true,
    "successStatus": 200,
    "legalFrom": [
      0,
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      10,
      11,
      12,
      13,
      14,
      15,
      16,
      17,
      18,
      19,
      20,
      21,
      22
    ],
    "refusedIn": [
      9
    ]
  },
  "stopVisualizationJob": {
    "method": "POST",
    "path": "/v1/{project_id}/visualization-jobs/{job_id}/stop",
    "retry": "when-unsent",
    "asynchronous": true,
    "successStatus": 200,
    "legalFrom": [
      1,
      2,
      4,
      7,
      8,
      15,
      18,
      19,
      20
    ],
    "refusedIn": [
      10
    ]
  },
  "restartVisualizationJob": {
    "method": "POST",
    "path": "/v1/{project_id}/visualization-jobs/{job_id}/restart",
    "retry": "when-unsent",
    "asynchronous": true,
    "successStatus": 200,
    "legalFrom": [
      3,
      5,
      10,
      11,
      12,
      13,
      14,
      16,
      17,
      21,
      22
    ],
    "refusedIn": [
      8
    ]
  }
} as const satisfies { readonly [id in OperationId]: OperationFacts };

/** The IAM calls. */
export const iamOperations = {
  "createToken": {
    "method": "POST",
    "path": "/v3/auth/tokens",
    "retry": "safe",
    "asynchronous": false,
    "successStatus": 201
  },
  "listProjects": {
    "method": "GET",
    "path": "/v3/projects",
    "retry": "safe",
    "asynchronous": false,
    "successStatus": 200
  }
} as const satisfies { readonly [id in IamOperationId]: OperationFacts };

/** What may be sent, per call: body, query and path parameters. */
export const rules = {
  "createVisualizationJob": {
    "path": {
      "project_id": {
        "type": "string",
        "pattern": "^[0-9A-Za-z_-]{1,64}$"
      }
    },
    "body": {
      "type": "object",
      "required": [
        "job_name",
        "train_url"
      ],
      "properties": {
        "job_name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 20,
          "pattern": "^[A-Za-z0-9_-]+$"
        },
        "job_desc": {
          "type": "string",
          "maxLength": 256,
          "default": ""
        },
        "train_url": {
          "type": "string",
          "minLength": 1
        },
        "job_type": {
          "type": "string",
          "enum": [
            "tensorboard",
            "mindinsight"
          ],
          "default": "tensorboard"
        },
        "flavor": {
          "type": "object",
          "required": [
            "code"
          ],
          "properties": {
            "code": {
              "type": "string",
              "minLength": 1
            }
          }
        },
        "schedule": {
          "type": "array",
          "minItems": 1,
          "maxItems": 1,
          "items": {
            "type": "object",
            "required": [
              "type",
              "time_unit",
              "duration"
            ],
            "properties": {
              "type": {
                "type": "string",
                "enum": [
                  "stop"
                ]
              },
              "time_unit": {
                "type": "string",
                "enum": [
                  "HOURS"
                ]
              },
              "duration": {
                "type": "integer",
                "minimum": 0,
                "maximum": 24,
                "unit": "hours"
              }
            }
          }
        }
      }
    }
  },
  "listVisualizationJobs": {
    "path": {
      "project_id": {
        "type": "string",
        "pattern": "^[0-9A-Za-z_-]{1,64}$"
      }
    },
    "query": {
      "type": "object",
      "properties": {
        "status": {
          "type": "string",
          "pattern": "^[0-9]{1,3}$"
        },
        "per_page": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000,
          "default": 10
        },
        "page": {
          "type": "integer",
          "minimum": 1,
          "default": 1
        },
        "sortBy": {
          "type": "string",
          "enum": [
            "job_id",
            "job_name",
            "job_desc",
            "create_time",
            "status"
          ],
          "default": "job_id"
        },
        "order": {
          "type": "string",
          "enum": [
            "asc",
            "desc"
          ],
          "default": "asc"
        },
        "search_content": {
          "type": "string",
          "maxLength": 100,
          "default": ""
        },
        "workspace_id": {
          "type": "string",
          "default": "0"
        }
      }
    }
  },
  "showVisualizationJob": {
    "path": {
      "project_id": {
        "type": "string",
        "pattern": "^[0-9A-Za-z_-]{1,64}$"
      },
      "job_id": {
        "type": "string",
        "pattern": "^[0-9]+$"
      }
    }
  },
  "updateVisualizationJob": {
    "path": {
      "project_id": {
        "type": "string",
        "pattern": "^[0-9A-Za-z_-]{1,64}$"
      },
      "job_id": {
        "type": "string",
        "pattern": "^[0-9]+$"
      }
    },
    "body": {
      "type": "object",
      "required": [
        "job_desc"
      ],
      "properties": {
        "job_desc": {
          "type": "string",
          "maxLength": 256
        }
      }
    }
  },
  "deleteVisualizationJob": {
    "path": {
      "project_id": {
        "type": "string",
        "pattern": "^[0-9A-Za-z_-]{1,64}$"
      },
      "job_id": {
        "type": "string",
        "pattern": "^[0-9]+$"
      }
    }
  },
  "stopVisualizationJob": {
    "path": {
      "project_id": {
        "type": "string",
        "pattern": "^[0-9A-Za-z_-]{1,64}$"
      },
      "job_id": {
        "type": "string",
        "pattern": "^[0-9]+$"
      }
    }
  },
  "restartVisualizationJob": {
    "path": {
      "project_id": {
        "type": "string",
        "pattern": "^[0-9A-Za-z_-]{1,64}$"
      },
      "job_id": {
        "type": "string",
        "pattern": "^[0-9]+$"
      }
    }
  }
} as const satisfies { readonly [id in OperationId]: { readonly path: { readonly [name: string]: Rule }; readonly query?: Rule; readonly body?: Rule } };

/** Status numbers by name, without the prefix of the wire. */
export const JobStatus = {
  "UNKNOWN": 0,
  "INIT": 1,
  "IMAGE_CREATING": 2,
  "IMAGE_FAILED": 3,
  "SUBMIT_TRYING": 4,
  "SUBMIT_FAILED": 5,
  "DELETE_FAILED": 6,
  "WAITING": 7,
  "RUNNING": 8,
  "KILLING": 9,
  "COMPLETED": 10,
  "FAILED": 11,
  "KILLED": 12,
  "CANCELED": 13,
  "LOST": 14,
  "SCALING": 15,
  "SUBMIT_MODEL_FAILED": 16,
  "DEPLOY_SERVICE_FAILED": 17,
  "CHECK_INIT": 18,
  "CHECK_RUNNING": 19,
  "CHECK_RUNNING_COMPLETED": 20,
  "CHECK_FAILED": 21,
  "MOUNT_FAILED": 22
} as const;

/** Name and class of each documented status. */
export const statuses = {
  "0": {
    "name": "JOBSTAT_UNKNOWN",
    "class": "transitional"
  },
  "1": {
    "name": "JOBSTAT_INIT",
    "class": "transitional"
  },
  "2": {
    "name": "JOBSTAT_IMAGE_CREATING",
    "class": "transitional"
  },
  "3": {
    "name": "JOBSTAT_IMAGE_FAILED",
    "class": "failed"
  },
  "4": {
    "name": "JOBSTAT_SUBMIT_TRYING",
    "class": "transitional"
  },
  "5": {
    "name": "JOBSTAT_SUBMIT_FAILED",
    "class": "failed"
  },
  "6": {
    "name": "JOBSTAT_DELETE_FAILED",
    "class": "failed"
  },
  "7": {
    "name": "JOBSTAT_WAITING",
    "class": "transitional"
  },
  "8": {
    "name": "JOBSTAT_RUNNING",
    "class": "running"
  },
  "9": {
    "name": "JOBSTAT_KILLING",
    "class": "transitional"
  },
  "10": {
    "name": "JOBSTAT_COMPLETED",
    "class": "ended"
  },
  "11": {
    "name": "JOBSTAT_FAILED",
    "class": "failed"
  },
  "12": {
    "name": "JOBSTAT_KILLED",
    "class": "ended"
  },
  "13": {
    "name": "JOBSTAT_CANCELED",
    "class": "ended"
  },
  "14": {
    "name": "JOBSTAT_LOST",
    "class": "failed"
  },
  "15": {
    "name": "JOBSTAT_SCALING",
    "class": "transitional"
  },
  "16": {
    "name": "JOBSTAT_SUBMIT_MODEL_FAILED",
    "class": "failed"
  },
  "17": {
    "name": "JOBSTAT_DEPLOY_SERVICE_FAILED",
    "class": "failed"
  },
  "18": {
    "name": "JOBSTAT_CHECK_INIT",
    "class": "transitional"
  },
  "19": {
    "name": "JOBSTAT_CHECK_RUNNING",
    "class": "transitional"
  },
  "20": {
    "name": "JOBSTAT_CHECK_RUNNING_COMPLETED",
    "class": "transitional"
  },
  "21": {
    "name": "JOBSTAT_CHECK_FAILED",
    "class": "failed"
  },
  "22": {
    "name": "MOUNT_FAILED",
    "class": "failed"
  }
} as const satisfies { readonly [status: number]: { readonly name: string; readonly class: StatusClass } };

/** Meaning by `status:code`, else by code. */
export const errorMeanings = {
  "ModelArts.0010": "server",
  "ModelArts.0012": "server",
  "ModelArts.0013": "server",
  "ModelArts.0015": "not-found",
  "ModelArts.0101": "invalid-request",
  "ModelArts.0102": "not-found",
  "ModelArts.0103": "duplicate-name",
  "ModelArts.0104": "invalid-request",
  "ModelArts.0105": "invalid-state",
  "ModelArts.0106": "quota-exceeded",
  "ModelArts.0107": "invalid-request",
  "ModelArts.0108": "permission",
  "ModelArts.0109": "permission",
  "ModelArts.0110": "invalid-request",
  "ModelArts.0111": "permission",
  "ModelArts.0112": "permission",
  "ModelArts.0113": "quota-exceeded",
  "ModelArts.0114": "rate-limited",
  "ModelArts.0116": "quota-exceeded",
  "ModelArts.0118": "quota-exceeded",
  "ModelArts.0201": "authentication",
  "ModelArts.0202": "authentication",
  "ModelArts.0203": "authentication",
  "ModelArts.0204": "authentication",
  "ModelArts.0205": "authentication",
  "ModelArts.0206": "authentication",
  "ModelArts.0207": "permission",
  "ModelArts.0208": "authentication",
  "ModelArts.0209": "authentication",
  "ModelArts.0210": "permission",
  "ModelArts.0211": "authentication",
  "ModelArts.0212": "authentication",
  "ModelArts.0401": "server",
  "ModelArts.0402": "server",
  "ModelArts.0403": "server",
  "ModelArts.0404": "invalid-request",
  "ModelArts.0405": "invalid-request",
  "ModelArts.0406": "invalid-request",
  "ModelArts.0407": "permission",
  "ModelArts.0409": "invalid-request",
  "ModelArts.0410": "invalid-request",
  "ModelArts.0412": "invalid-request",
  "ModelArts.0413": "invalid-request",
  "ModelArts.0414": "invalid-request",
  "ModelArts.0415": "permission",
  "ModelArts.0416": "invalid-request",
  "ModelArts.0417": "invalid-request",
  "ModelArts.0418": "invalid-request",
  "ModelArts.0419": "quota-exceeded",
  "ModelArts.0553": "server",
  "ModelArts.6100": "server",
  "ModelArts.6101": "rate-limited",
  "ModelArts.6201": "authentication",
  "ModelArts.6203": "authentication",
  "APIG.0101": "not-found",
  "APIG.0103": "server",
  "APIG.0104": "server",
  "APIG.0105": "server",
  "APIG.0106": "invalid-request",
  "APIG.0201": "invalid-request",
  "APIG.0202": "server",
  "APIG.0203": "server",
  "APIG.0204": "invalid-request",
  "APIG.0205": "invalid-request",
  "APIG.0301": "authentication",
  "APIG.0302": "permission",
  "APIG.0303": "authentication",
  "APIG.0304": "permission",
  "APIG.0305": "authentication",
  "APIG.0306": "permission",
  "APIG.0307": "authentication",
  "APIG.0308": "rate-limited",
  "APIG.0310": "permission",
  "APIG.0311": "authentication",
  "APIG.0401": "permission",
  "APIG.0402": "permission",
  "APIG.0404": "permission",
  "APIG.0501": "quota-exceeded",
  "APIG.0502": "permission",
  "APIG.0601": "server",
  "APIG.0602": "invalid-request",
  "APIG.0605": "server",
  "APIG.0606": "server",
  "APIG.0607": "invalid-request",
  "APIG.0608": "server",
  "APIG.0610": "server",
  "APIG.0613": "server",
  "APIG.0705": "server",
  "APIG.0802": "permission",
  "APIGW.0101": "not-found",
  "APIGW.0301": "authentication",
  "APIGW.0303": "authentication",
  "APIGW.0308": "rate-limited",
  "401:ModelArts.0112": "authentication",
  "403:ModelArts.0203": "permission",
  "400:ModelArts.0204": "invalid-request",
  "403:ModelArts.0206": "permission",
  "401:ModelArts.0207": "authentication",
  "400:ModelArts.0210": "invalid-request",
  "401:ModelArts.0210": "authentication",
  "500:APIG.0201": "server",
  "502:APIG.0201": "server",
  "504:APIG.0201": "server"
} as const satisfies { readonly [code: string]: ErrorMeaning };

/** Meaning of an HTTP status where the code says nothing. */
export const statusMeanings = {
  "400": "invalid-request",
  "401": "authentication",
  "403": "permission",
  "404": "not-found",
  "405": "invalid-request",
  "408": "server",
  "409": "invalid-state",
  "413": "invalid-request",
  "414": "invalid-request",
  "415": "invalid-request",
  "422": "invalid-request",
  "429": "rate-limited",
  "494": "invalid-request",
  "5XX": "server"
} as const satisfies { readonly [status: string]: ErrorMeaning };

/** Codes that say: not applied, try again after a pause. */
export const refusedCodes = [
  "ModelArts.0114",
  "ModelArts.6101",
  "APIG.0308",
  "APIGW.0308"
] as const satisfies readonly string[];

/** Codes of faults that may pass, `status:code` where it depends on the status. */
export const transientCodes = [
  "ModelArts.0010",
  "ModelArts.0012",
  "ModelArts.0013",
  "ModelArts.6100",
  "500:APIG.0201",
  "502:APIG.0201",
  "504:APIG.0201",
  "APIG.0202",
  "APIG.0203",
  "APIG.0610",
  "APIG.0613"
] as const satisfies readonly string[];

/** Names of the headers that carry credentials, by security scheme. */
export const securityHeaders = {
  "token": "X-Auth-Token",
  "signature": "Authorization",
  "signingDate": "X-Sdk-Date",
  "signedProject": "X-Project-Id",
  "securityToken": "X-Security-Token"
} as const;

/** Headers and fields that hold secrets, in lower case. */
export const sensitive = {
  "headers": [
    "authorization",
    "x-auth-token",
    "x-security-token",
    "x-subject-token"
  ],
  "fields": [
    "password"
  ]
} as const satisfies { readonly headers: readonly string[]; readonly fields: readonly string[] };

/** Addresses and regions. */
export const clouds = [
  {
    "name": "Huawei Cloud",
    "endpoint": "https://modelarts.{region}.myhuaweicloud.com",
    "iamEndpoint": "https://iam.{region}.myhuaweicloud.com",
    "regions": [
      "cn-north-1",
      "cn-north-2",
      "cn-north-4",
      "cn-north-9",
      "cn-north-11",
      "cn-north-12",
      "cn-east-3",
      "cn-east-4",
      "cn-south-1",
      "cn-southwest-2",
      "cn-southwest-3",
      "ap-southeast-1",
      "ap-southeast-2",
      "ap-southeast-3",
      "ap-southeast-4",
      "la-south-2",
      "la-north-2",
      "sa-brazil-1",
      "af-south-1",
      "af-north-1",
      "tr-west-1",
      "me-east-1"
    ]
  },
  {
    "name": "Open Telekom Cloud",
    "endpoint": "https://modelarts.{region}.otc.t-systems.com",
    "iamEndpoint": "https://iam.{region}.otc.t-systems.com",
    "regions": [
      "eu-de"
    ]
  }
] as const satisfies readonly Cloud[];

/** A documented status number. */
export type JobStatus = (typeof JobStatus)[keyof typeof JobStatus];
