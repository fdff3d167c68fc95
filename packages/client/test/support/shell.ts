import { execFile } from "node:child_process";
import { promisify } from "node:util";

const needs = `for tool in curl openssl; do
  command -v "$tool" >/dev/null || { echo "These tests run shell commands with curl and openssl: install $tool." >&2; exit 127; }
done
`;

/** Runs a script in the POSIX shell of this machine, with these variables and nothing else of the environment but the path. */
export async function runShell(script: string, variables: Record<string, string> = {}): Promise<string> {
  // Without a home there is no .curlrc; what is on loopback needs no proxy.
  const env = { PATH: process.env["PATH"] ?? "", HOME: "/nowhere", NO_PROXY: "*", LC_ALL: "C", ...variables };
  const { stdout } = await promisify(execFile)("sh", ["-c", needs + script], { env });
  return stdout;
}
