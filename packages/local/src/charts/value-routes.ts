import type { Hono } from "hono/tiny";

import type { ChartsEnvironment } from "./charts-app.ts";
import { answerHistograms, histogramTags } from "./histogram-answers.ts";
import { hparamRuns } from "./hparam-answers.ts";
import { answerImages, answerIndividualImage, imageTags } from "./image-answers.ts";
import { answerText, textTags } from "./text-answers.ts";

/** Adds what is answered about images, histograms, text and hyperparameters. */
export function addValueRoutes(app: Hono<ChartsEnvironment>): void {
  app.get("/data/plugin/images/tags", async ({ env, json }) => json(await imageTags(env.reader)));
  app.get("/data/plugin/images/images", ({ env, req }) => answerImages(env.reader, req.query()));
  app.get("/data/plugin/images/individualImage", ({ env, req }) => answerIndividualImage(env.reader, req.query()));
  app.get("/data/plugin/histograms/tags", async ({ env, json }) => json(await histogramTags(env.reader)));
  app.get("/data/plugin/histograms/histograms", ({ env, req }) => answerHistograms(env.reader, req.query()));
  app.get("/data/plugin/text/tags", ({ env, json }) => json(textTags(env.reader)));
  app.get("/data/plugin/text/text", ({ env, req }) => answerText(env.reader, req.query()));
  app.get("/data/plugin/hparams/runs", async ({ env, json }) => json(await hparamRuns(env.reader)));
}
