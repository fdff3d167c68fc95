/**
 * ModelArts visualization jobs on your own machine: a stateful server of the same contract, with real charts.
 *
 * @packageDocumentation
 */
export { startLocalServer, type LocalServer } from "./server/start-local-server.ts";
export { createLocalServer, type InProcessLocalServer } from "./server/create-local-server.ts";
export type { LocalServerHandle } from "./server/server-core.ts";
export type { LocalServerOptions, StartLocalServerOptions } from "./server/options.ts";
export type { ViewerChoice } from "./viewer/choose-viewer.ts";
export type { BucketRoot } from "./paths/buckets.ts";
export type { TimingProfile } from "./jobs/timing.ts";
export type { Accounts, AuthMode } from "./auth/gate.ts";
export type { LocalUser } from "./auth/users.ts";
export type { AccessKey } from "./auth/check-signature.ts";
export type { RequestLogEntry } from "./http/exchange.ts";
export type { LoggedRequest, RequestLog } from "./http/request-log.ts";
export type { LocalState } from "./state/local-state.ts";
export type { ExportedJob, LocalStateExport } from "./state/state-document.ts";
export type { SeededJob, SeedJob } from "./state/seed-jobs.ts";
export { createLocalClock, type LocalClock, type LocalClockOptions } from "./clock/local-clock.ts";
export type { LocalFaults } from "./faults/local-faults.ts";
export type {
  BareFailure,
  BrokenConnection,
  FaultMatch,
  FaultRule,
  FaultState,
  JobOutcome,
  NamedFailure,
  OnlyLate,
} from "./faults/fault-rule.ts";
export type { RunOutcome } from "./jobs/outcomes.ts";
export type { Choices, ChoicesMade, TransitionId } from "./server/choices.ts";
export { isLocalServerError, LocalServerError, type LocalServerErrorCode } from "./server/local-server-error.ts";
export { stateFileOwner } from "./state/file-owner.ts";
export { countEventFiles } from "./events/count-event-files.ts";
export {
  createEventFileWriter,
  type EventFileWriter,
  type EventFileWriterOptions,
  type ScalarOptions,
} from "./events/event-file-writer.ts";
