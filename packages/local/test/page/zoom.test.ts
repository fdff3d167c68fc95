import * as fc from "fast-check";
import { expect, test } from "vitest";

import { panBy, zoomAround, zoomTo } from "../../page/zoom.ts";

test("zooming keeps the place that is pointed at", () => {
  expect(zoomAround([0, 100], 0.5, 25, [0, 100])).toEqual([12.5, 62.5]);
});

test("moving stops at the ends", () => {
  expect(panBy([20, 40], 0.5, [0, 100])).toEqual([30, 50]);
  expect(panBy([20, 40], -10, [0, 100])).toEqual([0, 20]);
  expect(panBy([20, 40], 10, [0, 100])).toEqual([80, 100]);
});

test("all of it is no zoom", () => {
  expect(zoomTo([-5, 200], [0, 100])).toBeUndefined();
  expect(zoomAround([10, 90], 4, 50, [0, 100])).toBeUndefined();
});

test("whatever is asked for, what is seen lies inside and is not empty", () => {
  const number = fc.double({ noNaN: true });
  fc.assert(
    fc.property(number, number, fc.integer({ min: 1, max: 1e9 }), (min, max, length) => {
      const zoom = zoomTo([min, max], [0, length]);
      if (zoom === undefined) return;
      expect(zoom[0]).toBeGreaterThanOrEqual(0);
      expect(zoom[1]).toBeLessThanOrEqual(length * (1 + 1e-9));
      expect(zoom[0]).toBeLessThan(zoom[1]);
    }),
  );
});
