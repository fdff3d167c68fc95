/** Which runs are shown: all except some, so that new ones appear, or only some, so that new ones do not. */
export interface RunChoice {
  readonly mode: "except" | "only";
  readonly runs: ReadonlySet<string>;
}

export const ALL_RUNS: RunChoice = { mode: "except", runs: new Set() };

export function isShown({ mode, runs }: RunChoice, run: string): boolean {
  return runs.has(run) === (mode === "only");
}

/** The choice with some runs shown or hidden, and the others as they are. */
export function withRuns(choice: RunChoice, names: readonly string[], shown: boolean): RunChoice {
  const runs = new Set(choice.runs);
  for (const name of names) {
    if (shown === (choice.mode === "only")) runs.add(name);
    else runs.delete(name);
  }
  return { mode: choice.mode, runs };
}

export function onlyRuns(names: readonly string[]): RunChoice {
  return { mode: "only", runs: new Set(names) };
}
