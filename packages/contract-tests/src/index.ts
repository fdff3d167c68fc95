/**
 * The contract suite as parts: cases made of the contract's named examples, drivers that run them, and the proxy that watches.
 *
 * @example
 * ```ts
 * const contract = readContract();
 * const prism = await startPrism();
 * for (const one of casesOf(contract).cases) {
 *   const problems = await runCase(contract, prism.endpoint, sdkDriver, one);
 *   if (problems.length > 0) console.log(one.example.operation, one.example.name, problems);
 * }
 * await prism.close();
 * ```
 *
 * @packageDocumentation
 */
export { casesOf } from "./cases.ts";
export type { Case, Expectation, Hole } from "./cases.ts";
export { readContract } from "./contract-document.ts";
export type { ContractDocument, ContractOperation, ContractParameter, NamedExample } from "./contract-document.ts";
export { startCoverage } from "./coverage.ts";
export type { Coverage } from "./coverage.ts";
export { cliProcessDriver } from "./drivers/cli-process.ts";
export { cliDriver } from "./drivers/cli.ts";
export { sdkDriver } from "./drivers/sdk.ts";
export type { Driver, Outcome, Target } from "./outcome.ts";
export { startPrism } from "./prism.ts";
export type { Prism, PrismOptions } from "./prism.ts";
export { startRecordingProxy } from "./recording-proxy.ts";
export type { Exchange, RecordingProxy, RecordingProxyOptions, WantedAnswer } from "./recording-proxy.ts";
export type { WireRequest } from "./request-judge.ts";
export { runCase } from "./run-case.ts";
