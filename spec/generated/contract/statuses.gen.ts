// Generated from openapi.yaml and iam.yaml; change that and run `npm run generate`.

import type { StatusClass } from "../../src/table-types.ts";

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

/** A documented status number. */
export type JobStatus = (typeof JobStatus)[keyof typeof JobStatus];
