import { type CommandGroup, defineCommand } from "../parser/definition.ts";

const show = defineCommand({
  name: "show",
  summary: "Show the time that the server's jobs live by",
  arguments: {},
  options: {},
  examples: [{ line: "vizjob local clock show", does: "the server's time, and how fast it goes" }],
  load: async () => (await import("../local-server/clock.ts")).showClock,
});

const advance = defineCommand({
  name: "advance",
  summary: "Move the clock on",
  description: "Jobs are at once where they would be by then: one with an automatic stop after 4 hours has stopped.",
  arguments: { duration: { summary: "how far, such as 90s, 4h or 1h30m" } },
  options: {},
  takesDryRun: true,
  examples: [{ line: "vizjob local clock advance 4h", does: "see what automatic stops do" }],
  load: async () => (await import("../local-server/clock.ts")).advanceClock,
});

const set = defineCommand({
  name: "set",
  summary: "Put the clock to a time",
  arguments: { time: { summary: "date or time in ISO 8601, in your own time zone unless it names another" } },
  options: {},
  takesDryRun: true,
  examples: [{ line: "vizjob local clock set 2026-01-31T08:30", does: "jobs are created at that time from now on" }],
  load: async () => (await import("../local-server/clock.ts")).setClock,
});

const speed = defineCommand({
  name: "speed",
  summary: "Let the clock go faster or slower than real time",
  arguments: { factor: { summary: "milliseconds of the clock per real millisecond, such as 5 or 0.5" } },
  options: {},
  takesDryRun: true,
  examples: [{ line: "vizjob local clock speed 60", does: "an hour passes in a minute" }],
  load: async () => (await import("../local-server/clock.ts")).setClockSpeed,
});

const freeze = defineCommand({
  name: "freeze",
  summary: "Let the clock stand still",
  arguments: {},
  options: {},
  takesDryRun: true,
  examples: [{ line: "vizjob local clock freeze", does: "jobs stay in the status that they are in" }],
  load: async () => (await import("../local-server/clock.ts")).freezeClock,
});

const resume = defineCommand({
  name: "resume",
  summary: "Let a clock that stands still go on",
  arguments: {},
  options: {},
  takesDryRun: true,
  examples: [{ line: "vizjob local clock resume", does: "go on from where it stands" }],
  load: async () => (await import("../local-server/clock.ts")).resumeClock,
});

export const localClock: CommandGroup = {
  kind: "group",
  name: "clock",
  summary: "The time that the server's jobs live by: show, advance, set, speed, freeze, resume",
  examples: [{ line: "vizjob local clock advance 24h", does: "a day passes at once" }],
  commands: [show, advance, set, speed, freeze, resume],
};
