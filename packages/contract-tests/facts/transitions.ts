import { documented, inferred, type Source } from "./source.ts";
import type { OperationName } from "./operations.ts";

/** In which statuses a call is refused (its text: errors/printed.ts), and from which it is taken to be legal. */
export interface TransitionFact {
  refusedIn: readonly number[];
  refusalSource: Source;
  legalFrom: readonly number[];
  /** Those of `legalFrom` that a page states. */
  documentedFrom: readonly number[];
  legalSource: Source;
}

/** The three calls that depend on the status. Create, list, details and update are legal in any status. */
export const transitions: Readonly<Partial<Record<OperationName, TransitionFact>>> = {
  stopVisualizationJob: {
    refusedIn: [10],
    refusalSource: documented("OTC25", "ZH21"),
    documentedFrom: [8],
    legalFrom: [1, 2, 4, 7, 8, 15, 18, 19, 20],
    legalSource: inferred("only 8 is documented, by the console; the others lead to it", "UMN"),
  },
  restartVisualizationJob: {
    refusedIn: [8],
    refusalSource: documented("SEED", "OTC25", "ZH21"),
    documentedFrom: [13],
    legalFrom: [3, 5, 10, 11, 12, 13, 14, 16, 17, 21, 22],
    legalSource: inferred("only 13 is documented, by the console; the others have ended too", "UMN"),
  },
  deleteVisualizationJob: {
    refusedIn: [9],
    refusalSource: documented("OTC25", "ZH21"),
    documentedFrom: [],
    legalFrom: [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22],
    legalSource: inferred("9 is the only documented refusal"),
  },
};
