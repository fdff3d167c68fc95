import { describe, expect, it } from "vitest";
import { errorOf, startService } from "../support/run-cli.ts";

const create = ["create", "--name", "ok", "--train-url", "/b/c/"];

const violations: readonly (readonly [string, readonly string[], readonly RegExp[]])[] = [
  [
    "a name of 21 characters",
    ["create", "--name", "a".repeat(21), "--train-url", "/b/c/"],
    [/--name \(job_name\) has 21 characters/, /20/, /"a{21}"/],
  ],
  ["a name with a blank", ["create", "--name", "a b", "--train-url", "/b/c/"], [/job_name/, /"a b"/, /A-Za-z0-9_-/]],
  [
    "a description of 257 characters",
    [...create, "--desc", "手".repeat(257)],
    [/--desc \(job_desc\)/, /257/, /256/, /"手{24}…"/],
  ],
  ["a new description of 257 characters", ["update", "1", "--desc", "a".repeat(257)], [/job_desc/, /257/, /256/]],
  [
    "an automatic stop after 25 hours",
    [...create, "--stop-after", "25h"],
    [/--stop-after \(schedule\[0\]\.duration\) is 25/, /24/],
  ],
  [
    "an automatic stop after an hour and a half",
    [...create, "--stop-after", "90m"],
    [/--stop-after/, /90m is not a whole number of hours/],
  ],
  ["an automatic stop without a unit", [...create, "--stop-after", "4"], [/--stop-after/, /"4"/, /unit/]],
  ["an unknown job type", [...create, "--type", "tensorbored"], [/--type/, /tensorbored/, /mindinsight/]],
  ["the id ..", ["get", ".."], [/job_id/, /"\.\."/, /\[0-9\]\+/]],
  ["an empty id", ["get", ""], [/job_id/, /""|empty/]],
  ["an id with a slash", ["stop", "1/2"], [/job_id/, /1\/2/]],
  ["one bad id among good ones", ["restart", "1", "x", "2"], [/job_id/, /"x"/]],
  ["an unknown status name", ["list", "--status", "runing"], [/--status/, /"runing"/]],
  ["page 0", ["list", "--page", "0"], [/page/, /0/, /1/]],
  ["1001 jobs per page", ["list", "--per-page", "1001"], [/per_page/, /1001/, /1000/]],
  ["a page that is no number", ["list", "--page", "two"], [/--page/, /"two"/, /whole number/]],
  ["a search text of 101 characters", ["list", "--search", "a".repeat(101)], [/search_content/, /101/, /100/]],
  ["an unknown sort field", ["list", "--sort", "size"], [/--sort/, /size/, /create_time/]],
  ["an unknown goal", ["wait", "1", "--for", "stoped"], [/--for/, /stoped/, /stopped/]],
];

describe("what the contract forbids is refused before anything is sent", () => {
  it.each(violations)("%s", async (_, argv, words) => {
    const { sent, vizjob } = startService();
    const outcome = await vizjob([...argv, "-o", "json"]);
    expect(outcome.code).toBe(2);
    expect(sent).toEqual([]);
    expect(outcome.stdout).toBe("");
    const { message } = errorOf(outcome);
    for (const word of words) expect(message).toMatch(word);
  });

  it.each([
    ["--stop-after 90m", "Use 1h or 2h."],
    ["--stop-after 10m", "Use 1h."],
    ["--stop-after 4", "Write it as --stop-after 4h."],
    ["--timeout 5", "Say which unit: --timeout 5s is seconds, --timeout 5m minutes."],
  ])("says what would be right instead of %s", async (option, hint) => {
    const { vizjob } = startService();
    expect(errorOf(await vizjob([...create, ...option.split(" "), "-o", "json"]))["hint"]).toBe(hint);
  });

  it("guesses which status was meant", async () => {
    const { vizjob } = startService();
    expect(errorOf(await vizjob("list --status runing -o json"))["hint"]).toBe("Did you mean RUNNING?");
  });
});
