import type { Figure, Measurement } from "../figure.ts";
import { withChartsPage } from "./charts-page.ts";

export const pageBytes: Measurement = {
  name: "page-bytes",
  title: "Bytes of the charts page",
  method:
    "Every file that headless Chromium asks for when it opens a job's `service_url`, without the data, each compressed by itself with " +
    "gzip at level 9.",
  measure: () =>
    withChartsPage(async ({ bytes }) => [
      figure(
        "all",
        "all files",
        Array.from(bytes.values()).reduce((sum, size) => sum + size, 0),
      ),
      ...Array.from(bytes, ([name, size]) => figure(name, `\`${name}\``, size)),
    ]),
};

function figure(name: string, label: string, value: number): Figure {
  return { id: `page-bytes/${name}`, label, value, unit: "bytes" };
}
