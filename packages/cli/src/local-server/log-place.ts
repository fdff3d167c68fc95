import { mkdir } from "node:fs/promises";
import { configurationError, usageError } from "../errors/command-error.ts";
import { directoryProblem, pathProblem } from "../errors/path-problem.ts";
import { say } from "../language/message.ts";
import { defaultTrainUrl } from "../parser/local-values.ts";
import { bucketDirectory } from "./bucket-directory.ts";

/** The directory behind a `train_url` of the local server. Only the default bucket is made: one that was typed may be a slip. */
export async function findLogPlace(root: string, trainUrl: string): Promise<string> {
  const place = bucketDirectory(root, trainUrl);
  if (place === undefined) {
    throw usageError(
      say("{trainUrl} is no place in a bucket.", { trainUrl }),
      say("Write it as /bucket/dir/: that is the directory {root}/bucket/dir.", { root }),
    );
  }
  const { bucket, bucketPath, path } = place;
  if (trainUrl === defaultTrainUrl) await makeDirectory(bucketPath);
  const problem = await directoryProblem(bucketPath);
  if (problem !== undefined) {
    throw usageError(
      say("The bucket {bucket} cannot be used: {problem}.", { bucket, problem }),
      say("A bucket is a directory: make {bucketPath}.", { bucketPath }),
    );
  }
  return path;
}

async function makeDirectory(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw configurationError(
      say("The directory {path} cannot be made: {problem}.", { path, problem: pathProblem(error) }),
      say("Name logs in another bucket: --train-url /bucket/dir/"),
    );
  }
}
