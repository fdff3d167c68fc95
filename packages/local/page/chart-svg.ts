import { linearTicks, logTicks } from "./axis-ticks.ts";
import type { Range } from "./axis-range.ts";
import { seenPart, toPixelX, toPixelY, type Frame } from "./plot-frame.ts";
import { formatValue } from "./number-format.ts";

/** What a picture of a chart shows. Colours are such as SVG knows. */
export interface ChartPicture {
  readonly title: string;
  readonly xLabel: string;
  readonly x: Range;
  readonly y: Range;
  readonly isLog: boolean;
  readonly lines: readonly PictureLine[];
  readonly colors: { readonly ground: string; readonly text: string; readonly grid: string };
  readonly formatX: (value: number) => string;
}

export interface PictureLine {
  readonly run: string;
  readonly color: string;
  readonly dash: readonly number[];
  readonly xs: Float64Array;
  readonly values: Float64Array;
  readonly smoothed: Float64Array;
}

const WIDTH = 800;
const LEGEND_COLUMNS = 2;
const LEGEND_ROW = 18;
const MAX_NAME = 52;

/** Draws a chart as an SVG file: title, axes, lines, and a legend of all runs. */
export function chartSvg(picture: ChartPicture): string {
  const { title, lines, colors } = picture;
  const frame: Frame = { ...picture, left: 70, top: 44, width: WIDTH - 90, height: 360, scale: 1 };
  const legendTop = frame.top + frame.height + 62;
  const height = legendTop + Math.ceil(lines.length / LEGEND_COLUMNS) * LEGEND_ROW + 6;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title description" font-family="system-ui, sans-serif" font-size="12">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="description">${escapeXml(`Line chart over ${picture.xLabel} of ${lines.map(({ run }) => run).join(", ")}`)}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="${escapeXml(colors.ground)}"/>`,
    text(frame.left, 26, shorten(title, 90), colors.text, `font-size="16" font-weight="600"`),
    ...axes(picture, frame),
    `<clipPath id="plot"><rect x="${frame.left}" y="${frame.top}" width="${frame.width}" height="${frame.height}"/></clipPath>`,
    `<g clip-path="url(#plot)" fill="none" stroke-linejoin="round">`,
    ...lines.filter(({ values, smoothed }) => values !== smoothed).map((line) => path(line, line.values, frame, true)),
    ...lines.map((line) => path(line, line.smoothed, frame, false)),
    `</g>`,
    ...lines.map((line, index) => legendEntry(line, index, legendTop, colors.text)),
    `</svg>`,
    "",
  ].join("\n");
}

function axes({ xLabel, isLog, colors, formatX }: ChartPicture, frame: Frame): string[] {
  const bottom = frame.top + frame.height;
  const right = frame.left + frame.width;
  const yTicks = (isLog ? logTicks : linearTicks)(frame.y, 6).flatMap((tick) => {
    const y = round(toPixelY(frame, tick));
    return [
      `<path d="M${frame.left} ${y}H${right}" stroke="${escapeXml(colors.grid)}"/>`,
      text(frame.left - 8, y + 4, formatValue(tick), colors.text, `text-anchor="end"`),
    ];
  });
  const xTicks = linearTicks(frame.x, 7).flatMap((tick) => {
    const x = round(toPixelX(frame, tick));
    return [
      `<path d="M${x} ${frame.top}V${bottom}" stroke="${escapeXml(colors.grid)}"/>`,
      text(x, bottom + 18, formatX(tick), colors.text, `text-anchor="middle"`),
    ];
  });
  const label = text(frame.left + frame.width / 2, bottom + 38, xLabel, colors.text, `text-anchor="middle"`);
  return [...yTicks, ...xTicks, label];
}

function path({ xs, color, dash }: PictureLine, ys: Float64Array, frame: Frame, isRaw: boolean): string {
  const [first, end] = seenPart(xs, frame.x);
  let d = "";
  let isOpen = false;
  for (let index = first; index < end; index++) {
    const y = toPixelY(frame, ys[index] ?? NaN);
    if (Number.isNaN(y)) isOpen = false;
    else {
      d += `${isOpen ? "L" : "M"}${round(toPixelX(frame, xs[index] ?? NaN))} ${round(y)}`;
      // A line to where it begins is a dot when its ends are round.
      if (!isOpen) d += "h0";
      isOpen = true;
    }
  }
  const look = isRaw ? `stroke-opacity="0.28" stroke-width="1.25"` : `stroke-width="2" stroke-linecap="round"`;
  const dashes = isRaw || dash.length === 0 ? "" : ` stroke-dasharray="${dash.join(" ")}"`;
  return `<path d="${d}" stroke="${escapeXml(color)}" ${look}${dashes}/>`;
}

function legendEntry({ run, color, dash }: PictureLine, index: number, top: number, textColor: string): string {
  const x = 70 + (index % LEGEND_COLUMNS) * 355;
  const y = top + Math.floor(index / LEGEND_COLUMNS) * LEGEND_ROW;
  const dashes = dash.length === 0 ? "" : ` stroke-dasharray="${dash.join(" ")}"`;
  const line = `<path d="M${x} ${y - 4}h22" stroke="${escapeXml(color)}" stroke-width="3"${dashes}/>`;
  return line + text(x + 30, y, shorten(run, MAX_NAME), textColor);
}

function text(x: number, y: number, content: string, fill: string, attributes = ""): string {
  return `<text x="${round(x)}" y="${round(y)}" fill="${escapeXml(fill)}" ${attributes}>${escapeXml(content)}</text>`;
}

function shorten(name: string, length: number): string {
  const characters = Array.from(name);
  return characters.length <= length ? name : `${characters.slice(0, length - 1).join("")}…`;
}

const round = (value: number): number => Math.round(value * 100) / 100;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for XML, which knows no way to write most control characters, nor half a surrogate pair. */
export function escapeXml(content: string): string {
  return content
    .replaceAll(/(?![\t\n\r])[\p{Control}\p{Surrogate}\ufffe\uffff]/gu, "\ufffd")
    .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
