import { alternate, quickestRatios } from "../alternate.ts";
import type { Measurement } from "../figure.ts";
import { medianFigure } from "../statistics.ts";
import { withChartsPage } from "./charts-page.ts";

const rounds = 7;
const runsPerRound = 3;

export const pageReady: Measurement = {
  name: "page-ready",
  title: "Time until the charts can be used",
  method:
    "Headless Chromium with an empty cache opens a job's `service_url` (100 tags of 1,000 points, 1440 × 900 pixels): milliseconds from " +
    "the start of the navigation until every chart in sight is drawn and a move of the pointer has been answered by a frame. " +
    "The empty page is one line of JSON from the same server, which has nothing to load or draw. They take turns, " +
    `${runsPerRound} each in a round; the ratio is that of the quickest of a round, the time that of the quickest, and each value ` +
    `is the median of ${rounds} rounds.`,
  measure: () =>
    withChartsPage(async ({ readyMs }) => {
      const own = () => readyMs("charts");
      const bare = () => readyMs("empty");
      // Not counted: the server reads the event files once, and the browser its own.
      await alternate(1, 1, own, bare);
      const pairs = await alternate(rounds, runsPerRound, own, bare);
      const quickest = (which: "own" | "bare") => pairs.map((pair) => Math.min(...pair[which]));
      return [
        medianFigure({ id: "page-ready/ready", label: "the charts", unit: "milliseconds" }, quickest("own")),
        medianFigure({ id: "page-ready/empty", label: "an empty page", unit: "milliseconds" }, quickest("bare")),
        medianFigure(
          { id: "page-ready/to-empty", label: "the charts, to an empty page", unit: "ratio" },
          quickestRatios(pairs, (ms) => ms),
        ),
      ];
    }),
};
