import { describe, expect, it } from "vitest";
import { boundedMap } from "../../src/connection/bounded-map.ts";

describe("work over many items", () => {
  it("keeps the order of the items, whichever ends first", async () => {
    const ends: (() => void)[] = [];
    const mapped = boundedMap([1, 2], 2, (item) => new Promise<number>((end) => ends.unshift(() => end(10 * item))));
    for (const end of ends) end();
    expect(await mapped).toEqual([10, 20]);
  });

  it("begins no further item after a failure", async () => {
    const begun: number[] = [];
    const others: (() => void)[] = [];
    const work = async (item: number) => {
      begun.push(item);
      if (item === 1) throw new Error("broken");
      await new Promise<void>((end) => others.push(end));
    };
    await expect(boundedMap([1, 2, 3, 4], 2, work)).rejects.toThrow("broken");
    for (const end of others) end();
    await new Promise((later) => setImmediate(later));
    expect(begun).toEqual([1, 2]);
  });
});
