// Generated from the contract in spec/; change that and run `npm run generate`.
import type { FieldForms } from "../variants/value-form.ts";
import type { failureBodies } from "./failures.gen.ts";
import type { RouteId } from "./routes.gen.ts";

/** How the fields of each call's success may be printed; what is not named has one form. */
export const successForms: Readonly<Record<RouteId, FieldForms>> = {
  "listVisualizationJobs": {
    "is_success": {
      "synonyms": [
        true,
        "true"
      ],
      "mayBeLeftOut": true
    },
    "error_code": {
      "blank": "",
      "isAdded": true
    },
    "quotas": {
      "mayBeLeftOut": true
    },
    "jobs": {
      "fields": {
        "job_id": {
          "quoted": true
        },
        "status": {
          "quoted": true
        },
        "create_time": {
          "quoted": true
        },
        "duration": {
          "quoted": true
        },
        "job_desc": {
          "blank": ""
        },
        "service_url": {
          "blank": ""
        },
        "train_url": {
          "blank": ""
        },
        "resource_id": {
          "blank": "",
          "mayBeLeftOut": true
        },
        "schedule": {
          "blank": null,
          "isAdded": true,
          "mayBeBare": true,
          "fields": {
            "type": {
              "blank": ""
            },
            "time_unit": {
              "blank": "",
              "alias": "timeUnit"
            },
            "timeUnit": {
              "blank": "",
              "alias": "time_unit"
            },
            "duration": {
              "quoted": true
            }
          }
        },
        "remaining_duration": {
          "quoted": true,
          "blank": null,
          "isAdded": true
        }
      }
    }
  },
  "createVisualizationJob": {
    "is_success": {
      "synonyms": [
        true,
        "true"
      ],
      "mayBeLeftOut": true
    },
    "error_code": {
      "blank": "",
      "isAdded": true
    },
    "job_id": {
      "quoted": true
    },
    "status": {
      "quoted": true
    },
    "create_time": {
      "quoted": true
    },
    "service_url": {
      "blank": "",
      "mayBeLeftOut": true
    }
  },
  "showVisualizationJob": {
    "is_success": {
      "synonyms": [
        true,
        "true"
      ],
      "mayBeLeftOut": true
    },
    "error_code": {
      "blank": "",
      "isAdded": true
    },
    "job_id": {
      "quoted": true
    },
    "status": {
      "quoted": true
    },
    "create_time": {
      "quoted": true
    },
    "duration": {
      "quoted": true
    },
    "job_desc": {
      "blank": ""
    },
    "service_url": {
      "blank": ""
    },
    "train_url": {
      "blank": ""
    },
    "resource_id": {
      "blank": ""
    },
    "schedule": {
      "blank": null,
      "isAdded": true,
      "mayBeBare": true,
      "fields": {
        "type": {
          "blank": ""
        },
        "time_unit": {
          "blank": "",
          "alias": "timeUnit"
        },
        "timeUnit": {
          "blank": "",
          "alias": "time_unit"
        },
        "duration": {
          "quoted": true
        }
      }
    },
    "remaining_duration": {
      "quoted": true,
      "blank": null,
      "isAdded": true
    }
  },
  "updateVisualizationJob": {
    "is_success": {
      "synonyms": [
        true,
        "true"
      ],
      "mayBeLeftOut": true
    },
    "error_code": {
      "blank": "",
      "isAdded": true
    }
  },
  "deleteVisualizationJob": {
    "is_success": {
      "synonyms": [
        true,
        "true"
      ],
      "mayBeLeftOut": true
    },
    "error_code": {
      "blank": "",
      "isAdded": true
    }
  },
  "stopVisualizationJob": {
    "is_success": {
      "synonyms": [
        true,
        "true"
      ],
      "mayBeLeftOut": true
    },
    "error_code": {
      "blank": "",
      "isAdded": true
    }
  },
  "restartVisualizationJob": {
    "is_success": {
      "synonyms": [
        true,
        "true"
      ],
      "mayBeLeftOut": true
    },
    "error_code": {
      "blank": "",
      "isAdded": true
    }
  },
  "createToken": {
    "token": {
      "fields": {
        "issued_at": {
          "blank": ""
        },
        "methods": {
          "mayBeLeftOut": true
        },
        "project": {
          "fields": {
            "domain": {
              "mayBeLeftOut": true
            }
          }
        },
        "user": {
          "mayBeLeftOut": true
        },
        "roles": {
          "mayBeLeftOut": true
        },
        "catalog": {
          "fields": {
            "id": {
              "blank": ""
            },
            "name": {
              "blank": ""
            },
            "endpoints": {
              "fields": {
                "id": {
                  "blank": ""
                },
                "interface": {
                  "blank": ""
                },
                "region": {
                  "blank": ""
                },
                "region_id": {
                  "blank": ""
                }
              }
            }
          }
        }
      }
    }
  },
  "listProjects": {
    "projects": {
      "fields": {
        "domain_id": {
          "blank": ""
        },
        "parent_id": {
          "blank": ""
        },
        "description": {
          "blank": ""
        },
        "links": {
          "fields": {
            "self": {
              "blank": ""
            }
          }
        }
      }
    },
    "links": {
      "fields": {
        "self": {
          "blank": ""
        }
      }
    }
  }
};

/** The same for the fields of a failure. */
export const failureForms: FieldForms = {
  "is_success": {
    "synonyms": [
      false,
      "false"
    ],
    "mayBeLeftOut": true
  },
  "error_message": {
    "blank": "",
    "alias": "error_msg"
  },
  "error_msg": {
    "blank": ""
  },
  "request_id": {
    "blank": ""
  }
};

/** Name of a failure's body → name of a body that says the same in another shape. */
export const otherShapes: { readonly [source in keyof typeof failureBodies]?: keyof typeof failureBodies } = {
  "bad_request": "bad_request_flat"
};
