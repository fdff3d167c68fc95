import open from "open";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { withAnswer } from "../support/answers.ts";
import { errorOf, startService } from "../support/run-cli.ts";

vi.mock("open", () => ({ default: vi.fn<() => Promise<void>>(() => Promise.resolve()) }));

const terminal = { stdout: { write: () => {}, isTTY: true, columns: 80 } };
const screen = { DISPLAY: ":0" };

/** A service with one job on its way, and the address of its charts. */
async function withJob() {
  const service = startService();
  await service.vizjob("create --name mnist --train-url /b/c/");
  const { endpoint, projectId } = service.server;
  return { ...service, address: `${endpoint}/modelarts2/tensorboard/${projectId}/1/` };
}

const answerWith = (service_url: unknown) => ({ job_id: 1, job_name: "a", status: 8, service_url });

beforeEach(() => void vi.mocked(open).mockClear());

describe("open", () => {
  it("on a terminal waits until the job runs, says so, prints the address and opens it", async () => {
    const { address, vizjob } = await withJob();
    const { code, stdout, stderr } = await vizjob("open 1 --interval 1ms", { ...terminal, env: screen });
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${address}\n` });
    expect(stderr).toContain("RUNNING");
    expect(open).toHaveBeenCalledExactlyOnceWith(address);
  });

  it.each([
    ["over SSH", "", { ...screen, SSH_CONNECTION: "a b c d" }, terminal],
    ["with --print", "--print", screen, terminal],
    ["in a pipe", "", screen, {}],
    ["with -o json", "-o json", screen, terminal],
  ])("%s only prints the address", async (_, words, env, sink) => {
    const { address, vizjob } = await withJob();
    const { code, stdout } = await vizjob(["open", "1", "--interval", "1ms", ...words.split(" ").filter(Boolean)], {
      ...sink,
      env,
    });
    expect(code).toBe(0);
    expect(stdout).toContain(address);
    expect(open).not.toHaveBeenCalled();
  });

  it("where no browser can be started says so, and the address stands on stdout", async () => {
    vi.mocked(open).mockRejectedValueOnce(new Error("no browser"));
    const { address, vizjob } = await withJob();
    const { code, stdout, stderr } = await vizjob("open 1 --interval 1ms -q", { ...terminal, env: screen });
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${address}\n` });
    expect(stderr).toContain("open the address yourself");
  });

  it.each(["file:///etc/passwd", "javascript:alert(1)", "vscode://x", "--help", "\u009b2J", "", undefined])(
    "refuses %j, which is no web address",
    async (address) => {
      const outcome = await withAnswer("open 1 -o json", 200, answerWith(address), { ...terminal });
      expect({ code: outcome.code, stdout: outcome.stdout }).toEqual({ code: 1, stdout: "" });
      expect(errorOf(outcome)["code"]).toBe("NO_SERVICE_URL");
      expect(outcome.stderr).not.toContain("\u009b");
      expect(open).not.toHaveBeenCalled();
    },
  );
});
