import { documented, type Source } from "./source.ts";

/** One cloud that has ModelArts: its addresses, and the regions that these are made with. */
export interface CloudFact {
  name: string;
  endpoint: string;
  /** Regions with a ModelArts address. That the old jobs API is still served in each is not said. */
  regions: readonly string[];
  iamEndpoint: string;
  /** Regions with an IAM address, where the list of them is closed. */
  iamRegions?: readonly string[];
  source: Source;
}

/** The two clouds. Dublin (eu-west-101) is left out: no page confirms a ModelArts address there. */
export const clouds: readonly CloudFact[] = [
  {
    name: "Huawei Cloud",
    endpoint: "https://modelarts.{region}.myhuaweicloud.com",
    // The SDK gives ap-southeast-1 the ending .cn, alone of all; that is taken for a mistake.
    regions: [
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
      "me-east-1",
    ],
    iamEndpoint: "https://iam.{region}.myhuaweicloud.com",
    source: documented("ZH21", "REGIONS"),
  },
  {
    name: "Open Telekom Cloud",
    endpoint: "https://modelarts.{region}.otc.t-systems.com",
    regions: ["eu-de"],
    iamEndpoint: "https://iam.{region}.otc.t-systems.com",
    iamRegions: ["eu-de", "eu-nl"],
    source: documented("REGIONS"),
  },
];
