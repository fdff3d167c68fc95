import { mkdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { LocalUpOptions } from "../commands/local.ts";
import type { Context } from "../context.ts";
import { configurationError, usageError } from "../errors/command-error.ts";
import { directoryProblem, pathProblem } from "../errors/path-problem.ts";
import { say } from "../language/message.ts";
import { describeServer } from "./describe-server.ts";
import { localFiles } from "./files.ts";
import { findServer } from "./find-server.ts";
import { register, unregister } from "./registration.ts";
import { startDetached } from "./start-detached.ts";
import { startServer } from "./start-server.ts";
import { untilEnded } from "./until-ended.ts";

export async function localUp(context: Context, _args: object, options: LocalUpOptions): Promise<void> {
  const { io } = context;
  const files = localFiles(io.env);
  const running = await findServer(io);
  if (running) {
    throw configurationError(
      say("A local server is already running at {endpoint} (process {pid}, bucket directory {root}).", {
        endpoint: running.endpoint,
        pid: running.pid,
        root: running.root,
      }),
      say("Use it with --local, or end it first: vizjob local down"),
    );
  }
  if (options.detach) {
    await describeServer(context, await startDetached(io, passedOn(options, io.cwd)));
    return;
  }
  const root = options.root === undefined ? await madeDirectory(files.root) : resolve(io.cwd, options.root);
  const state = await stateFile(options, files.state, io.cwd);
  const server = await startServer({
    root,
    stateFile: state,
    viewer: options.viewer,
    ...(options.port === undefined ? {} : { port: options.port }),
  });
  try {
    for (const warning of server.warnings) context.warn(warning);
    const { endpoint, iamEndpoint, projectId, region, credentials, startPage, control } = server;
    const registration = {
      endpoint,
      iamEndpoint,
      projectId,
      region,
      credentials,
      pid: process.pid,
      root,
      state,
      control,
      ...(startPage !== undefined && { startPage }),
    };
    await register(files.registration, registration);
    await describeServer(context, registration);
    context.note(say("Ctrl-C ends it; the jobs are kept."));
    await untilEnded(io.signal, server, options.idle);
  } finally {
    await server.close();
    await unregister(files.registration, process.pid);
  }
}

function passedOn({ root, state, port, idle, viewer }: LocalUpOptions, cwd: string): string[] {
  return [
    "--viewer",
    viewer,
    ...(idle === undefined ? [] : ["--idle", `${idle}ms`]),
    ...(root === undefined ? [] : ["--root", resolve(cwd, root)]),
    ...(state === undefined ? [] : ["--state", resolve(cwd, state)]),
    ...(port === undefined ? [] : ["--port", String(port)]),
  ];
}

/** Only the command's own directory is made: a path that was typed may be a slip. */
async function stateFile({ state }: LocalUpOptions, own: string, cwd: string): Promise<string> {
  if (state === undefined) {
    await madeDirectory(dirname(own));
    return own;
  }
  const file = resolve(cwd, state);
  const problem = await directoryProblem(dirname(file));
  if (problem) {
    throw usageError(
      say("The file {file} of --state cannot be kept in {directory}: {problem}.", {
        file,
        directory: dirname(file),
        problem,
      }),
      say("Create that directory first, or name another file."),
    );
  }
  return file;
}

async function madeDirectory(directory: string): Promise<string> {
  try {
    await mkdir(directory, { recursive: true });
    return directory;
  } catch (error) {
    throw configurationError(
      say("The directory {path} cannot be made: {problem}.", { path: directory, problem: pathProblem(error) }),
      say("Name others with --root and --state, or set VIZJOB_CONFIG_DIR to a directory that is yours."),
    );
  }
}
