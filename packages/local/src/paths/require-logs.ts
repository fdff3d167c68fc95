import { existsSync } from "node:fs";
import { refusal } from "../http/refusal.ts";
import type { Choices } from "../server/choices.ts";
import type { LocateLogs } from "./buckets.ts";

/** Refuses a `train_url` that has no place on this server, in the words of the call. */
export function requireLogs(
  operation: "createVisualizationJob" | "restartVisualizationJob",
  { locateLogs, choices }: { readonly locateLogs: LocateLogs; readonly choices: Choices },
  trainUrl: string,
): void {
  const place = locateLogs(trainUrl);
  if (!("problem" in place)) {
    const isThere = place.directory === undefined || existsSync(place.directory);
    if (isThere || choices.missingDirectory === "accepted") return;
    throw refusal(operation, "ModelArts.0404", 400, { detail: "/train_url must be a directory of this server" });
  }
  switch (place.problem) {
    case "malformed path":
      throw refusal(operation, "ModelArts.0404", 400, { detail: "/train_url must be a path such as /bucket/dir/" });
    case "malformed bucket":
      throw refusal(operation, "ModelArts.0406", 400, { detail: "/train_url must begin with the name of a bucket" });
    case "missing bucket":
      if (choices.missingBucket === "accepted") return;
      throw refusal(operation, "ModelArts.0413", 400, { detail: "/train_url must begin with a bucket of this server" });
    case "outside":
      throw refusal(operation, "ModelArts.0415", 400, { detail: "/train_url must not lead out of its bucket" });
  }
}
