import type { ViewerChoice } from "@vizjobs/local";

/** What draws the charts. */
const viewers = ["builtin", "tensorboard", "auto"] as const satisfies readonly ViewerChoice[];

export const viewerOption = {
  viewer: {
    value: "VIEWER",
    choices: viewers,
    default: "builtin",
    summary: "what draws the charts; auto: your own tensorboard, if there is one",
  },
} as const;
