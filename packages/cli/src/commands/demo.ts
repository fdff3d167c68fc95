import { defineCommand, type OptionDefinitions, type OptionValues } from "../parser/definition.ts";

const options = {
  keep: { summary: "leave charts and server open at the end, until Ctrl-C" },
} as const satisfies OptionDefinitions;

export type DemoOptions = OptionValues<typeof options>;

export const demoCommand = defineCommand({
  name: "demo",
  summary: "Tell the story of a visualization job on this machine, step by step",
  description:
    "Starts a local server on a clock five times as fast as real time, creates a job, shows its charts, stops, restarts and deletes\nit. Needs no account and touches no cloud. Without DIR it writes a small training log of its own into a temporary directory.",
  arguments: {
    dir: { optional: true, summary: "directory with TensorBoard or MindInsight event files; only read" },
  },
  options,
  examples: [
    { line: "vizjob demo", does: "see what a visualization job is" },
    { line: "vizjob demo ./runs --keep", does: "see your own training logs in the browser" },
  ],
  load: async () => (await import("../demo/tell-story.ts")).tellStory,
});
