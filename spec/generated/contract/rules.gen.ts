// Generated from openapi.yaml and iam.yaml; change that and run `npm run generate`.

import type { OperationId, Rule } from "../../src/table-types.ts";

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
