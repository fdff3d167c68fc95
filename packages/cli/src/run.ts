import packageJson from "../package.json" with { type: "json" };
import { commands } from "./commands/tree.ts";
import { createContext } from "./create-context.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { resolveIo, type RunOptions } from "./io.ts";
import { speak } from "./language/speak.ts";
import { buildProgram, type Invocation } from "./parser/build-program.ts";
import { parseOptions } from "./parser/definition.ts";
import { requireDryRun } from "./parser/dry-run.ts";
import { globalOptions } from "./parser/global-options.ts";
import { HelpRequest } from "./parser/help-request.ts";
import { isVersion } from "./parser/parser-error.ts";
import { settleGlobals } from "./parser/settle-globals.ts";

export type { ExitCode } from "./exit-codes.ts";
export type { Environment, RunOptions, TextSink, TextSource } from "./io.ts";

/**
 * Runs one command of `vizjob` in this process. Never rejects, never ends the process and keeps nothing between calls.
 *
 * @internal
 * @param argv - the words after `vizjob`.
 * @returns the exit code.
 */
export async function run(argv: readonly string[], options: RunOptions = {}): Promise<ExitCode> {
  const io = resolveIo(options);
  const words = await speak(io.env);
  let invocation: Invocation | undefined;
  const showHelp = async (topic: readonly string[]) =>
    (await import("./help/show-help.ts")).showHelp(topic, { io, words, noColor: argv.includes("--no-color") });
  const program = buildProgram({
    argv,
    version: packageJson.version,
    commands,
    writeOut: (text) => void io.stdout.write(text),
    invoke: async (found) => {
      invocation = found;
      const settled = await settleGlobals(found.globals, io);
      invocation = { ...found, globals: settled.globals };
      if (settled.projectProblem && !found.command.ignoresBrokenProject) throw settled.projectProblem;
      const globals = parseOptions(globalOptions, settled.globals, io.env);
      if (globals.dryRun) requireDryRun(found, commands);
      if (globals.columns !== undefined || globals.query !== undefined) {
        await (await import("./output/check-selection.ts")).checkSelection(globals, found.command);
      }
      await found.command.execute(createContext(io, globals, settled, words, showHelp), found.args, found.options);
    },
  });
  try {
    await program.parseAsync(argv, { from: "user" });
    return exitCodes.ok.code;
  } catch (error) {
    if (isVersion(error)) return exitCodes.ok.code;
    if (error instanceof HelpRequest) {
      await showHelp(error.words);
      return exitCodes.ok.code;
    }
    const { reportFailure } = await import("./errors/report-failure.ts");
    return reportFailure(error, { io, argv, invocation, words });
  }
}
