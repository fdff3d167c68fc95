import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createLocalClock } from "../../src/index.ts";

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000, toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

test("runs with real time from now on by default", () => {
  const clock = createLocalClock();
  vi.setSystemTime(1_000_250);
  expect([clock.now(), clock.speed, clock.isFrozen]).toEqual([1_000_250, 1, false]);
});

test("runs at its speed, and goes on from where it is when the speed changes", () => {
  const clock = createLocalClock({ start: 0, speed: 5 });
  vi.setSystemTime(1_000_100);
  expect(clock.now()).toBe(500);
  clock.setSpeed(0.5);
  vi.setSystemTime(1_000_300);
  expect(clock.now()).toBe(600);
});

test("stands still when frozen, moves when advanced or set, and goes on when resumed", () => {
  const clock = createLocalClock({ start: 10, isFrozen: true });
  vi.setSystemTime(2_000_000);
  expect(clock.now()).toBe(10);
  clock.advance(5);
  expect(clock.now()).toBe(15);
  clock.set(100);
  clock.resume();
  vi.setSystemTime(2_000_007);
  expect(clock.now()).toBe(107);
  clock.freeze();
  vi.setSystemTime(3_000_000);
  expect([clock.now(), clock.isFrozen]).toEqual([107, true]);
});

test.each([
  () => createLocalClock({ speed: 0 }),
  () => createLocalClock().advance(-1),
  () => createLocalClock().set(Number.NaN),
])("refuses what is no speed and no time (%#)", (act) => {
  expect(act).toThrow(RangeError);
});
