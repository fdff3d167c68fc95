import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Io } from "../io.ts";
import type { Invocation } from "../parser/build-program.ts";
import { type Message, say } from "../language/message.ts";
import { bucketDirectory } from "./bucket-directory.ts";
import { localFiles } from "./files.ts";
import { findRunning } from "./registration.ts";

/** Codes that are about buckets and paths in them. */
const aboutBuckets = /^ModelArts\.04\d\d$/;

/** What to do about a `train_url` that the local server refused: there a bucket is a directory of this machine. */
export async function bucketHint(
  code: string | null,
  invocation: Invocation | undefined,
  { env }: Io,
): Promise<Message | undefined> {
  if (invocation?.globals["local"] !== true || !aboutBuckets.test(code ?? "")) return undefined;
  const root = (await findRunning(localFiles(env).registration))?.root;
  if (root === undefined) return undefined;
  const place = bucketDirectory(root, String(invocation.options["trainUrl"]));
  if (place === undefined || existsSync(place.bucketPath)) {
    return say("With --local /bucket/logs/ is the directory {directory}.", { directory: join(root, "bucket", "logs") });
  }
  return say("The bucket {bucket} is not there: create the directory {directory}.", {
    bucket: place.bucket,
    directory: place.bucketPath,
  });
}
