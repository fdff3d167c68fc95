// A web worker: gets the input as a message and answers with the report.
import * as client from "@vizjobs/client";
import { exercise } from "./exercise.ts";

addEventListener("message", ({ data }) => {
  exercise({ client, ...data }).then(
    (report) => postMessage({ report }),
    (error) => postMessage({ error: String(error) }),
  );
});
