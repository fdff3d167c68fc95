// Takes every state file that its parent names, at the named moment, and tells which it got. Keeps them until it is ended.
import { isLocalServerError } from "../../src/index.ts";
import { ownStateFile } from "../../src/state/file-owner.ts";

process.on("message", ({ files, at }: { files: string[]; at: number }) => {
  while (Date.now() < at);
  process.send?.(files.filter(isOwned));
});
process.send?.("ready");

function isOwned(file: string): boolean {
  try {
    ownStateFile(file);
    return true;
  } catch (error) {
    if (isLocalServerError(error) && error.code === "STATE_FILE_IN_USE") return false;
    throw error;
  }
}
