import { parsePositiveDuration } from "../parser/durations.ts";

/** How long a wait may take and how often it looks. */
export const paceOptions = {
  timeout: { value: "DURATION", parse: parsePositiveDuration, default: "10m", summary: "longest time to wait" },
  interval: {
    value: "DURATION",
    parse: parsePositiveDuration,
    default: "2s",
    summary: "pause between two looks at the job",
  },
} as const;

/** The options of a command that can wait for what it asked for. */
export const waitOptions = (goal: string) =>
  ({ wait: { summary: `wait until the job is ${goal}, and show it then` }, ...paceOptions }) as const;
