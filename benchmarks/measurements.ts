import { clientBundle } from "./client/bundle.ts";
import { clientCpu } from "./client/cpu.ts";
import { clientDependencies } from "./client/dependencies.ts";
import { clientImport } from "./client/import-cost.ts";
import { clientThroughput } from "./client/throughput.ts";
import { clientTypes } from "./client/type-check.ts";
import { tokenFlight } from "./client/token-flight.ts";
import type { Measurement } from "./figure.ts";

/** Everything that is measured, in the order of the results. */
export const measurements: readonly Measurement[] = [
  clientBundle,
  clientImport,
  clientCpu,
  clientThroughput,
  clientTypes,
  clientDependencies,
  tokenFlight,
];
