// Generated from openapi.yaml and iam.yaml; change that and run `npm run generate`.

import type { IamOperationId, Rule } from "../../src/table-types.ts";

/** What may be sent to IAM, per call. */
export const iamRules = {
  "createToken": {
    "path": {},
    "query": {
      "type": "object",
      "properties": {
        "nocatalog": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "body": {
      "type": "object",
      "required": [
        "auth"
      ],
      "properties": {
        "auth": {
          "type": "object",
          "required": [
            "identity"
          ],
          "properties": {
            "identity": {
              "type": "object",
              "required": [
                "methods",
                "password"
              ],
              "properties": {
                "methods": {
                  "type": "array",
                  "minItems": 1,
                  "items": {
                    "type": "string",
                    "enum": [
                      "password"
                    ]
                  }
                },
                "password": {
                  "type": "object",
                  "required": [
                    "user"
                  ],
                  "properties": {
                    "user": {
                      "type": "object",
                      "required": [
                        "password"
                      ],
                      "properties": {
                        "id": {
                          "type": "string",
                          "minLength": 1
                        },
                        "name": {
                          "type": "string",
                          "minLength": 1
                        },
                        "password": {
                          "type": "string",
                          "minLength": 1
                        },
                        "domain": {
                          "type": "object",
                          "properties": {
                            "id": {
                              "type": "string",
                              "minLength": 1
                            },
                            "name": {
                              "type": "string",
                              "minLength": 1
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            },
            "scope": {
              "type": "object",
              "properties": {
                "domain": {
                  "type": "object",
                  "properties": {
                    "id": {
                      "type": "string",
                      "minLength": 1
                    },
                    "name": {
                      "type": "string",
                      "minLength": 1
                    }
                  }
                },
                "project": {
                  "type": "object",
                  "properties": {
                    "id": {
                      "type": "string",
                      "minLength": 1
                    },
                    "name": {
                      "type": "string",
                      "minLength": 1
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  },
  "listProjects": {
    "path": {},
    "query": {
      "type": "object",
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1
        }
      }
    }
  }
} as const satisfies { readonly [id in IamOperationId]: { readonly path: { readonly [name: string]: Rule }; readonly query?: Rule; readonly body?: Rule } };
