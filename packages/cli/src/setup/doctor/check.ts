import { CommandError } from "../../errors/command-error.ts";
import { exitCodes, type ExitCode, type Outcome } from "../../exit-codes.ts";
import type { Message } from "../../language/message.ts";

/** What was looked at, and how it is. */
export interface Check {
  readonly name: "node" | "project" | "profiles" | "credentials" | "proxy" | "endpoint" | "clock" | "call" | "local";
  readonly result: "ok" | "warning" | "failed" | "skipped";
  readonly detail: Message | string;
  /** What to do about it. */
  readonly fix?: Message | string | undefined;
  /** With which a check that failed ends the command. */
  readonly exitCode?: ExitCode;
}

export const failed = (name: Check["name"], outcome: Outcome, detail: Check["detail"], fix?: Check["fix"]): Check => ({
  name,
  result: "failed",
  detail,
  fix,
  exitCode: exitCodes[outcome].code,
});

/** A failure that the command has words for, as a check. */
export function failedBy(name: Check["name"], error: unknown): Check {
  if (!(error instanceof CommandError)) throw error;
  return { name, result: "failed", detail: error.said, fix: error.saidHint, exitCode: error.exitCode };
}
