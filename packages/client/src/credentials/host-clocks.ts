import { signingToleranceMinutes } from "@vizjobs/spec/contract/access";

const toleranceMs = signingToleranceMinutes * 60_000;

/** By how much the clock of a host is ahead of ours, and whether a signature by it was accepted. */
export interface Clock {
  readonly aheadMs: number;
  readonly isProven: boolean;
}

/** The clocks that signatures are dated by, one for each host. */
export interface HostClocks {
  of(host: string): Clock;
  /** A signature by this clock was accepted. */
  prove(host: string, signedBy: Clock): void;
  /** A signature by this clock was refused, at a time that the host tells. Says whether another clock is to be had now. */
  correct(host: string, signedBy: Clock, serverTime: number | undefined): boolean;
}

const ownClock: Clock = { aheadMs: 0, isProven: true };

/** Takes every clock for right until a host refuses a signature and tells another time. */
export function hostClocks(): HostClocks {
  const clocks = new Map<string, Clock>();
  const of = (host: string) => clocks.get(host) ?? ownClock;
  return {
    of,
    prove(host, signedBy) {
      if (!signedBy.isProven && of(host) === signedBy) clocks.set(host, { ...signedBy, isProven: true });
    },
    correct(host, signedBy, serverTime) {
      const clock = of(host);
      // Corrected meanwhile, by the answer to another request.
      if (Math.abs(clock.aheadMs - signedBy.aheadMs) > toleranceMs) return true;
      const aheadMs = (serverTime ?? Number.NaN) - Date.now();
      // Once: not again before a signature by the corrected clock was accepted.
      if (!clock.isProven || !(Math.abs(aheadMs - clock.aheadMs) > toleranceMs)) return false;
      clocks.set(host, { aheadMs, isProven: false });
      return true;
    },
  };
}
