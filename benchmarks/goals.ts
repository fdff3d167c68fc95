/** What a figure has to be. */
export type Goal = {
  /** Id of the figure; every figure of that id counts, on each Node. */
  readonly figure: string;
} & ({ readonly atMost: number } | { readonly atLeast: number } | { readonly below: number });

/** Every goal, in one place. Raised only by a commit that does nothing else and says why. */
export const goals: readonly Goal[] = [
  { figure: "client-bundle/token", atMost: 8_000 },
  { figure: "client-bundle/keys", atMost: 10_500 },
  { figure: "client-import/import", atMost: 1.15 },
  { figure: "client-cpu/token", atMost: 1.3 },
  { figure: "client-cpu/token-to-openai", below: 1 },
  { figure: "client-cpu/token-to-stripe", below: 1 },
  { figure: "client-cpu/keys-to-vendor", below: 1 },
  { figure: "client-throughput/token", atLeast: 0.85 },
  { figure: "client-types/lines", atMost: 3_000 },
  { figure: "client-dependencies/runtime", atMost: 2 },
  { figure: "token-flight/requests", atMost: 1 },
  { figure: "local-ready/answered", atMost: 1.4 },
  { figure: "local-throughput/details-to-prism", atLeast: 8 },
  { figure: "local-throughput/list-to-prism", atLeast: 8 },
  { figure: "local-memory/ready", atMost: 80 },
  { figure: "local-durable-write/many-to-few", atMost: 1.3 },
  { figure: "local-twenty/answering", atLeast: 20 },
  { figure: "event-reader/mebibytes", atLeast: 80 },
  { figure: "event-reader/to-protobufjs", atLeast: 1.5 },
  { figure: "event-idle-poll/ms", atMost: 2 },
  { figure: "event-large/chartMs", atMost: 15_000 },
  { figure: "event-large/memory", atMost: 400 },
  { figure: "page-bytes/all", atMost: 80_000 },
  { figure: "page-ready/ready", atMost: 1_500 },
  { figure: "cli-start/version", atMost: 1.6 },
  { figure: "cli-start/help", atMost: 1.6 },
  { figure: "cli-start/help-of-one", atMost: 1.6 },
  { figure: "cli-start/completion", atMost: 1.6 },
  { figure: "cli-list-local/to-fetch", atMost: 1.3 },
  { figure: "cli-stop-many/quicker", atLeast: 10 },
];

/** Whether a value is what the goal asks for. */
export function isMet(goal: Goal, value: number): boolean {
  if ("atMost" in goal) return value <= goal.atMost;
  return "atLeast" in goal ? value >= goal.atLeast : value < goal.below;
}
