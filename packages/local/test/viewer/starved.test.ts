import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const program = fileURLToPath(new URL("../support/starved-viewer.ts", import.meta.url));

/** What the viewer answers in the end when it has so many file descriptors left to start a program with. */
async function answerWith(spare: number): Promise<string> {
  const command = 'ulimit -n 80 && exec "$0" "$@"';
  const words = ["-c", command, process.execPath, program, String(spare), "/bin/false"];
  return (await promisify(execFile)("/bin/sh", words)).stdout;
}

test.skipIf(process.platform === "win32")(
  "without file descriptors for a process the server goes on, and says what is missing",
  async () => {
    expect(await answerWith(0)).toMatch(/^TensorBoard cannot be started: .*EMFILE/);
    // Just enough for TensorBoard and the guard of it.
    expect(await answerWith(5)).toMatch(/^TensorBoard ended with exit code 1/);
  },
);
