import { cliListLocal } from "./cli/list-local.ts";
import { cliStart } from "./cli/start.ts";
import { cliStopMany } from "./cli/stop-many.ts";
import { clientBundle } from "./client/bundle.ts";
import { clientCpu } from "./client/cpu.ts";
import { clientDependencies } from "./client/dependencies.ts";
import { clientImport } from "./client/import-cost.ts";
import { clientThroughput } from "./client/throughput.ts";
import { clientTypes } from "./client/type-check.ts";
import { tokenFlight } from "./client/token-flight.ts";
import { eventIdlePoll } from "./local/event-idle-poll.ts";
import { eventLarge } from "./local/event-large.ts";
import { eventReader } from "./local/event-reader.ts";
import { localDurableWrite } from "./local/durable-write.ts";
import { localMemory } from "./local/memory.ts";
import { pageBytes } from "./local/page-bytes.ts";
import { pageReady } from "./local/page-ready.ts";
import { localReady } from "./local/ready.ts";
import { localThroughput } from "./local/throughput.ts";
import { localTwenty } from "./local/twenty.ts";
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
  localReady,
  localThroughput,
  localMemory,
  localDurableWrite,
  localTwenty,
  eventReader,
  eventIdlePoll,
  eventLarge,
  pageBytes,
  pageReady,
  cliStart,
  cliListLocal,
  cliStopMany,
];
