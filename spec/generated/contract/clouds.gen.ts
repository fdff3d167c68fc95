// Generated from openapi.yaml and iam.yaml; change that and run `npm run generate`.

import type { Cloud } from "../../src/table-types.ts";

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
