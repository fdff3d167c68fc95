import { sortNames } from "./tag-groups.ts";

/** `--run-0` up to here exist in page.css: the first ten differ most, the others are their darker or lighter kin. */
export const RUN_COLORS = 20;
const FIRST_COLORS = 10;
const GREY = FIRST_COLORS - 1;
/** Lengths of line and gap. Every colour is used with the first, then every colour with the second, and so on. */
const DASHES: readonly (readonly number[])[] = [
  [],
  [8, 4],
  [2, 3],
  [10, 3, 2, 3],
  [16, 4],
  [4, 4],
  [2, 7],
  [10, 3, 2, 3, 2, 3],
  [16, 4, 4, 4],
  [8, 10],
];

export interface RunStyle {
  /** Name of a CSS variable, which differs between light and dark. */
  readonly variable: string;
  /** Empty: a solid line. */
  readonly dash: readonly number[];
}

/** Gives runs their styles. */
export interface RunStyles {
  /** Makes known which runs there are. Those that were known keep their style. */
  readonly add: (runs: readonly string[]) => void;
  readonly of: (run: string) => RunStyle;
}

/**
 * Every run has a favourite style by its name, so that it looks the same wherever and whenever it is shown. Where that
 * is taken it gets the next one that is free: of ten runs no two share a colour, of two hundred no two share a style.
 */
export function createRunStyles(): RunStyles {
  const places = new Map<string, number>();
  const taken = new Set<number>();

  function add(runs: readonly string[]): void {
    for (const run of sortNames(runs)) {
      if (places.has(run)) continue;
      const place = freePlace(hashOf(run), taken);
      places.set(run, place);
      taken.add(place);
    }
  }

  return {
    add,
    of(run) {
      if (!places.has(run)) add([run]);
      return styleAt(places.get(run) ?? 0);
    },
  };
}

/** Looks through the ten first colours, then through the ten others, then through the same with the next dash. */
function freePlace(hash: number, taken: ReadonlySet<number>): number {
  for (let start = 0; start < RUN_COLORS * DASHES.length; start += FIRST_COLORS) {
    for (let tried = 0; tried < FIRST_COLORS; tried++) {
      // The last of the ten is grey: nobody's favourite.
      const place = start + (tried === GREY ? GREY : (hash + tried) % GREY);
      if (!taken.has(place)) return place;
    }
  }
  return hash % (RUN_COLORS * DASHES.length);
}

function styleAt(place: number): RunStyle {
  return { variable: `--run-${place % RUN_COLORS}`, dash: DASHES[Math.floor(place / RUN_COLORS)] ?? [] };
}

/** With this the usual names (train, validation, test, eval) have favourites that differ most. */
const HASH_START = 0x82b6d;

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = HASH_START;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 16)) >>> 0;
}
