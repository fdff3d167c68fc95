import { expect, test, vi } from "vitest";
import { keep, type Fetched } from "../../src/credentials/kept.ts";
import { ready, stopTime } from "../support/in-memory.ts";

const minute = 60_000;

/** What is kept, and how to end each fetch of it. */
function controlled() {
  const ends: ((fetched: Fetched<string>) => void)[] = [];
  const signals: AbortSignal[] = [];
  const kept = keep<string>((signal) => {
    signals.push(signal);
    return new Promise((resolve) => {
      ends.push(resolve);
    });
  });
  const end = (fetch: number, value: string, lifetimeMs: number) =>
    ends[fetch]?.({ value, endsAt: Date.now() + lifetimeMs });
  return { kept, end, signals };
}

test("what is refused while it is renewed is not fallen back to, however long the renewal takes", async () => {
  stopTime();
  const { kept, end, signals } = controlled();
  const first = kept.get(undefined);
  end(0, "old", 4 * minute);
  await first;
  const renewed = kept.get(undefined);
  await ready();
  kept.discard("old");
  await vi.advanceTimersByTimeAsync(minute);
  end(1, "new", 60 * minute);
  expect(await renewed).toBe("new");
  expect(signals).toHaveLength(2);
  expect(vi.getTimerCount()).toBe(0);
});

test("a fetch that was given up does not replace what came after it", async () => {
  stopTime();
  const { kept, end, signals } = controlled();
  const controller = new AbortController();
  const given = kept.get(controller.signal).catch((reason: unknown) => reason);
  controller.abort("enough");
  expect(await given).toBe("enough");
  expect(signals[0]?.aborted).toBe(true);
  const next = kept.get(undefined);
  end(1, "new", 60 * minute);
  expect(await next).toBe("new");
  end(0, "late", 60 * minute);
  await ready();
  expect(kept.peek()).toBe("new");
});

test("a value that is discarded twice, or never was, leaves the newer one", async () => {
  stopTime();
  const { kept, end } = controlled();
  const first = kept.get(undefined);
  end(0, "old", 60 * minute);
  await first;
  kept.discard("old");
  const second = kept.get(undefined);
  end(1, "new", 60 * minute);
  await second;
  kept.discard("old");
  kept.discard("other");
  expect(kept.peek()).toBe("new");
});
