// Answers what it is told to, by path, with a Hono application of two routes as its documentation shows it.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

/** @type {ReadonlyMap<string, string>} */
let answers = new Map();

const app = new Hono();
for (const path of ["/v1/:project_id/visualization-jobs", "/v1/:project_id/visualization-jobs/:job_id"]) {
  app.get(path, (context) => {
    const { pathname, search } = new URL(context.req.url);
    const text = answers.get(pathname + search);
    return context.body(text ?? "{}", text === undefined ? 404 : 200, {
      "Content-Type": "application/json;charset=utf-8",
    });
  });
}
process.on("message", (message) => {
  answers = new Map(message.answers);
  process.send({});
});
process.on("disconnect", () => process.exit());
serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
  process.send({ endpoint: `http://127.0.0.1:${port}` }),
);
