/**
 * Where a documented fact was read. No fact here was copied from the contract: this folder is the second witness.
 *
 * Pages that disagree are listed in the order in which we believe them: SEED, HW25 and OTC25, ZH21, SDKREF, older ones.
 */
export const pages = {
  SEED: "The five pages this project began with: restart (modelarts_03_0070), SDK details, update, stop, restart (modelarts_04_0184..0187), 2021-10-16",
  ZH19: "ModelArts API and SDK reference in Chinese, first stored copy, 2019-12",
  ZH21: "ModelArts API and SDK reference in Chinese, last stored copy, 2021-10-16",
  ENOLD: "ModelArts API reference in English, old generation, about 2020",
  OTC22: "Open Telekom Cloud ModelArts API reference, first version, 2022-03-28",
  OTC25: "Open Telekom Cloud ModelArts API reference, newest version, 2025-08-26",
  HW25: "support.huaweicloud.com ModelArts API reference (modelarts_03_0064..0066), 2024 and 2025",
  SDKREF: "ModelArts Python SDK reference (modelarts_04_0181..0188), 2021 to 2024",
  UMN: "Open Telekom Cloud ModelArts user guide, Managing Visualization Jobs, 2023-03-01",
  SIGN: "Huawei Cloud AK/SK signing guide",
  IAM: "Huawei Cloud IAM API reference: token by password, querying projects",
  REGIONS:
    "Region list of ModelArts in the Huawei Cloud Node.js SDK, 2026-08-06; service catalog of Open Telekom Cloud",
  APIG: "Huawei Cloud and Open Telekom Cloud API gateway error codes, 2026",
} as const;

export type PageTag = keyof typeof pages;

/** documented: a page says so. sample: only a printed example shows it. inferred: our reading. decided: our own design. */
export type Evidence = "documented" | "sample" | "inferred" | "decided";

/** The evidence for one fact. */
export interface Source {
  evidence: Evidence;
  pages: readonly PageTag[];
  note?: string;
}

/** A page states the fact in words or in a table. */
export const documented = (...from: PageTag[]): Source => ({ evidence: "documented", pages: from });

/** Only a printed example shows the fact. */
export const sample = (...from: PageTag[]): Source => ({ evidence: "sample", pages: from });

/** Our reading where the pages are silent; `note` says why. */
export const inferred = (note: string, ...from: PageTag[]): Source => ({ evidence: "inferred", pages: from, note });

/** Our own choice where the service has nothing to say. */
export const decided = (note: string): Source => ({ evidence: "decided", pages: [], note });
