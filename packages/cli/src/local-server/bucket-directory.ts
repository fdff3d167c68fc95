import { join } from "node:path";
import { isPlainName } from "../parser/local-values.ts";

/** Where a `train_url` of the local server is on this machine; undefined for what the server takes for no place in a bucket. */
export function bucketDirectory(
  root: string,
  trainUrl: string,
): { readonly bucket: string; readonly bucketPath: string; readonly path: string } | undefined {
  const [, bucket, key = ""] = /^(?:\/|obs:\/\/|s3:\/\/)([A-Za-z0-9][\w.-]*)(?:\/(.*))?$/s.exec(trainUrl) ?? [];
  const names = key.split("/").filter((name) => name !== "");
  if (bucket === undefined || names.some((name) => !isPlainName(name))) return undefined;
  const bucketPath = join(root, bucket);
  return { bucket, bucketPath, path: join(bucketPath, ...names) };
}
