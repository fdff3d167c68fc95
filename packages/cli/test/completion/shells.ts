import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { temporaryDirectory } from "../support/processes.ts";
import { runCli } from "../support/run-cli.ts";

/** A shell to run: its program, and where it was unpacked when it is not installed. */
export interface Shell {
  readonly program: string;
  readonly root?: string;
}

/** Gives what the shell offers after each line. */
export type Complete = (shell: Shell, lines: readonly string[]) => Promise<string[][]>;

const run = promisify(execFile);

async function prepare(name: string): Promise<{ readonly directory: string; readonly script: string }> {
  const directory = await temporaryDirectory();
  await mkdir(join(directory, "d", "subdir"), { recursive: true });
  await writeFile(join(directory, "d", "a file"), "");
  const script = join(directory, `completion.${name}`);
  await writeFile(script, (await runCli(["completion", name])).stdout);
  return { directory, script };
}

const environmentOf = ({ root }: Shell, home: string): NodeJS.ProcessEnv => ({
  PATH: process.env["PATH"],
  HOME: home,
  TERM: "xterm",
  ...(root === undefined ? {} : { LD_LIBRARY_PATH: join(root, "usr/lib/x86_64-linux-gnu") }),
});

/** Every line is answered by a line `> …` and then one for each offer. */
const offersIn = (stdout: string): string[][] =>
  stdout
    .split(/^> .*\n/m)
    .slice(1)
    .map((block) => block.split("\n").map(plain).filter(Boolean).toSorted());

/** Without description, directory and quoting. */
const plain = (offer: string): string =>
  offer.replace(/\t.*$/, "").replace(/^d\//, "").replace(/\/$/, "").replaceAll("\\ ", " ");

/** Bash hands the words over in an array; it splits them at equals signs too. */
export const completeInBash: Complete = async (shell, lines) => {
  const { directory, script } = await prepare("bash");
  const calls = lines.map((line) => {
    const words = line.split(" ").flatMap((word) => word.split(/(=)/).filter((part, index) => index === 0 || part));
    const array = words.map((word) => `'${word}'`).join(" ");
    return `echo "> ${line}"; COMP_WORDS=(${array}); COMP_CWORD=${words.length - 1}; _vizjob; printf '%s\\n' "\${COMPREPLY[@]}"`;
  });
  const code = [`source '${script}'`, ...calls].join("\n");
  const { stdout } = await run(shell.program, ["--norc", "-c", code], {
    cwd: directory,
    env: environmentOf(shell, directory),
  });
  return offersIn(stdout);
};

export const completeInFish: Complete = async (shell, lines) => {
  const { directory, script } = await prepare("fish");
  const code = [`source '${script}'`, ...lines.map((line) => `echo "> ${line}"; complete -C "${line}"`)].join("\n");
  const { stdout } = await run(shell.program, ["--no-config", "-c", code], {
    cwd: directory,
    env: environmentOf(shell, directory),
  });
  return offersIn(stdout);
};

/** Only an interactive zsh completes: one that runs inside another gets the keys. */
export const completeInZsh: Complete = async (shell, lines) => {
  const { directory, script } = await prepare("zsh");
  const driver = fileURLToPath(new URL("type-in-zsh.zsh", import.meta.url));
  const { stdout } = await run(shell.program, ["-f", driver, shell.program, script, shell.root ?? "", ...lines], {
    cwd: directory,
    env: environmentOf(shell, directory),
  });
  return offersIn(stdout);
};
