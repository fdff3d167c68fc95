/** As many retries as one outage may cost: 100. */
const capacity = 500;
const costOfRetry = 5;
/** A hundred calls that go well earn twenty retries. */
const gainOfSuccess = 1;

/** Retries that all calls of a session share, so that an outage is not answered with a multiple of the load. */
export interface RetryBudget {
  /** Takes the price of a retry; false when there is not enough left. */
  take(): boolean;
  /** Gives back the price of a retry that was not made. */
  giveBack(): void;
  /** Gives back what a retry cost that helped, or a little for a call that needed none. */
  reward(hasRetried: boolean): void;
}

/** Starts a full budget. */
export function startRetryBudget(): RetryBudget {
  let left = capacity;
  const add = (gain: number) => {
    left = Math.min(capacity, left + gain);
  };
  return {
    take() {
      if (left < costOfRetry) return false;
      left -= costOfRetry;
      return true;
    },
    giveBack: () => add(costOfRetry),
    reward: (hasRetried) => add(hasRetried ? costOfRetry : gainOfSuccess),
  };
}
