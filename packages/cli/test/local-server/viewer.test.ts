import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { jsonObject } from "../support/json-object.ts";
import { startVizjob, temporaryDirectory } from "../support/processes.ts";
import { errorOf, runCli } from "../support/run-cli.ts";

const standInProgram = new URL("../../../local/test/support/stand-in-tensorboard.ts", import.meta.url).href;

/** The environment of a machine whose PATH holds nothing but one directory of the test. */
async function machine() {
  const directory = await temporaryDirectory();
  return { directory, env: { VIZJOB_CONFIG_DIR: directory, PATH: directory } };
}

/** Puts the stand-in for TensorBoard into a directory. */
async function installStandIn(directory: string): Promise<void> {
  const executable = join(directory, "tensorboard");
  const call = `runStandIn(${JSON.stringify(directory)}, {});`;
  await writeFile(executable, `#!${process.execPath}\nimport { runStandIn } from "${standInProgram}";\n${call}\n`);
  await chmod(executable, 0o755);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe("local up --viewer", () => {
  it("does not start when TensorBoard is asked for and not there", async () => {
    const { env } = await machine();
    const outcome = await startVizjob(["local", "up", "--viewer", "tensorboard", "-o", "json"], env).ended();
    expect(outcome).toMatchObject({ code: 3, stdout: "" });
    expect(errorOf({ ...outcome, code: 3 })).toMatchObject({
      code: "TENSORBOARD_NOT_FOUND",
      message: "There is no tensorboard on PATH.",
      hint: expect.stringContaining("leave --viewer out"),
    });
  });

  it("says in one line that auto found none, and starts", async () => {
    const { env } = await machine();
    const { says } = startVizjob(["local", "up", "--viewer", "auto"], env);
    expect(await says("Ctrl-C")).toContain("There is no tensorboard on PATH. The built-in viewer shows the charts.\n");
  });

  it("refuses a viewer that it does not know by naming those that it knows", async () => {
    expect(await runCli(["local", "up", "--viewer", "mindinsight"])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/builtin.*tensorboard.*auto/),
    });
  });

  it("shows jobs of a server in the background in TensorBoard, which ends with that server", async () => {
    const { directory, env } = await machine();
    await installStandIn(directory);
    await mkdir(join(directory, "buckets", "logs"), { recursive: true });
    onTestFinished(async () => void (await runCli(["local", "down"], { env })));
    await runCli(["local", "up", "--viewer", "tensorboard", "--detach"], { env });
    const created = await runCli(
      ["create", "--local", "--name", "a", "--train-url", "/logs/", "--wait", "-o", "json"],
      { env },
    );
    const url = String(jsonObject(created.stdout)["service_url"]);
    await vi.waitFor(async () => expect(await (await fetch(url)).text()).toContain("stand-in"), {
      timeout: 20_000,
      interval: 20,
    });
    const pid = Number(await readFile(join(directory, "starts"), "utf8"));
    expect(isAlive(pid)).toBe(true);
    expect((await runCli(["local", "down"], { env })).code).toBe(0);
    expect(isAlive(pid)).toBe(false);
  });
});
