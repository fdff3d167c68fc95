import { describe, expect, it } from "vitest";
import { startService } from "../support/run-cli.ts";

async function* typed(...texts: string[]) {
  yield* texts;
}

const terminal = { isTTY: true, write: () => {} };
const answering = (...texts: string[]) => ({
  stdin: Object.assign(typed(...texts), { isTTY: true }),
  stderr: terminal,
});

describe("delete", () => {
  it("asks on a terminal and deletes after a yes", async () => {
    const { vizjob } = startService({ timing: "instant" });
    await vizjob("create --name a --train-url /b/c/");
    const { code, stderr } = await vizjob("delete 1", answering("y\n"));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "Delete job 1? This cannot be undone. [y/N] " });
    expect((await vizjob("get 1")).code).toBe(5);
  });

  it.each([["n\n"], ["\n"], [""], ["maybe\n"]])("deletes nothing after the answer %j", async (answer) => {
    const { sent, vizjob } = startService();
    expect((await vizjob("delete 1 2", answering(answer))).code).toBe(2);
    expect(sent).toEqual([]);
  });

  it("reads an answer that comes in pieces", async () => {
    const { sent, vizjob } = startService();
    await vizjob("delete 1", answering("ye", "s\n"));
    expect(sent).toHaveLength(1);
  });

  it.each([
    ["stdin is no terminal", "delete 1", { stderr: terminal }],
    ["--no-input is given", "delete 1 --no-input", answering("y\n")],
  ])("does nothing and names --yes where %s", async (_, line, io) => {
    const { sent, vizjob } = startService();
    const { code, stderr } = await vizjob(line, { stdin: typed(), ...io });
    expect(code).toBe(2);
    expect(stderr).toContain("--yes");
    expect(sent).toEqual([]);
  });

  it("stops asking on Ctrl-C", async () => {
    const { sent, vizjob } = startService();
    const interruption = new AbortController();
    const never = Object.assign(
      { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) },
      { isTTY: true },
    );
    const asking = vizjob("delete 1", { stdin: never, stderr: terminal, signal: interruption.signal });
    setImmediate(() => interruption.abort("SIGINT"));
    expect((await asking).code).toBe(130);
    const tooLate = { stdin: never, stderr: terminal, signal: AbortSignal.abort("SIGINT") };
    expect((await vizjob("delete 1", tooLate)).code).toBe(130);
    expect(sent).toEqual([]);
  });
});
