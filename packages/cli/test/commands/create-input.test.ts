import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryDirectory } from "../support/processes.ts";
import { errorOf, startService } from "../support/run-cli.ts";
import { answering } from "../support/terminal.ts";

async function withFile(content: string) {
  const cwd = await temporaryDirectory();
  await writeFile(join(cwd, "job"), content);
  const service = startService();
  return { ...service, vizjob: (line: string) => service.vizjob(line, { cwd }) };
}

const typed = (...texts: string[]) => ({
  stdin: (async function* () {
    yield* texts;
  })(),
});

describe("create --from", () => {
  it.each([
    ["JSON", '{ "job_name": "a", "train_url": "/b/c/", "flavor": { "code": "f" } }'],
    ["YAML", "# a job\njob_name: a\ntrain_url: /b/c/\nflavor: { code: f }\n"],
  ])("takes the fields of a job from %s", async (_, content) => {
    const { sent, vizjob } = await withFile(content);
    expect((await vizjob("create --from job")).code).toBe(0);
    expect(sent[0]?.body).toEqual({ job_name: "a", train_url: "/b/c/", flavor: { code: "f" } });
  });

  it("reads stdin, also in pieces that split a character", async () => {
    const { sent, vizjob } = startService();
    const bytes = Buffer.from('{"job_name":"a","train_url":"/b/","job_desc":"手"}');
    async function* pieces() {
      yield* [bytes.subarray(0, -3), bytes.subarray(-3)];
    }
    expect((await vizjob("create --from -", { stdin: pieces() })).code).toBe(0);
    expect(sent[0]?.body).toMatchObject({ job_desc: "手" });
  });

  it("lets options win over the file", async () => {
    const { sent, vizjob } = await withFile(
      "job_name: a\ntrain_url: /b/\nschedule:\n- {type: stop, time_unit: HOURS, duration: 1}\n",
    );
    await vizjob("create --from job --name b --stop-after 2h");
    expect(sent[0]?.body).toEqual({
      job_name: "b",
      train_url: "/b/",
      schedule: [{ type: "stop", time_unit: "HOURS", duration: 2 }],
    });
  });

  it.each([
    ["an unknown field", "job_name: a\ntrain_url: /b/\nname: c", /name is not known here; known are job_name/],
    ["a field that is missing", "job_name: a", /--train-url \(train_url\) is missing/],
    ["a wrong type", "job_name: 1\ntrain_url: /b/", /^Nothing was sent: job_name must be a text/],
    ["a list", "- job_name: a", /job holds no object/],
    ["nothing", "", /job holds no object/],
    ["broken YAML", "job_name: [", /job is neither JSON nor YAML: .*line 1/],
    ["broken JSON", '{ "job_name": "a", }}', /job is neither JSON nor YAML: .*line 1/],
  ])("refuses %s and sends nothing", async (_, content, message) => {
    const { sent, vizjob } = await withFile(content);
    const outcome = await vizjob("create --from job -o json");
    expect(outcome.code).toBe(2);
    expect(errorOf(outcome)["message"]).toMatch(message);
    expect(sent).toEqual([]);
  });

  it("says of a file that is not there that it is not", async () => {
    const { vizjob } = await withFile("");
    expect(await vizjob("create --from other")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("other cannot be read: it does not exist."),
    });
  });

  it("checks the file with --dry-run and shows what would be sent", async () => {
    const { sent, vizjob } = await withFile("job_name: a\ntrain_url: /b/");
    const { stdout } = await vizjob("create --from job --dry-run -o json");
    expect(JSON.parse(stdout)).toMatchObject({ method: "POST", body: { job_name: "a", train_url: "/b/" } });
    expect(sent).toEqual([]);
  });
});

describe("create on a terminal", () => {
  it("asks for what is required, and again at once for what the contract forbids", async () => {
    const { sent, vizjob } = startService();
    const { code, stderr } = await vizjob("create --desc d", answering("a b\n", " mnist \n", "\n", "/b/c/\n"));
    expect(code).toBe(0);
    expect(sent.map(({ body }) => body)).toEqual([{ job_name: "mnist", train_url: "/b/c/", job_desc: "d" }]);
    expect(stderr).toMatch(
      /letters, digits.*\njob_name: job_name is "a b".*\njob_name: .*\ntrain_url: train_url is empty/,
    );
  });

  it("sends nothing when the answers end", async () => {
    const { sent, vizjob } = startService();
    expect((await vizjob("create", answering("mnist\n"))).code).toBe(2);
    expect(sent).toEqual([]);
  });

  it.each([
    ["with --no-input", "create --no-input", answering("a\n", "/b/\n")],
    ["with -o json", "create -o json", answering("a\n", "/b/\n")],
    ["with a name", "create --name a", answering("/b/\n")],
    ["where stdin is no terminal", "create", typed("a\n", "/b/\n")],
  ])("asks nothing %s", async (_, line, io) => {
    const { sent, vizjob } = startService();
    const { code, stderr } = await vizjob(line, io);
    expect(code).toBe(2);
    expect(stderr).toContain("--train-url (train_url) is missing");
    expect(sent).toEqual([]);
  });
});
