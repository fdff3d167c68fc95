import { describe, expect, test } from "vitest";
import { createProcessOutput } from "../../src/viewer/process-output.ts";

const readyLine = "TensorBoard 2.21.0 at http://127.0.0.1:41409/a/b/1/ (Press CTRL+C to quit)";

describe("the port is read from the ready line", () => {
  test("in pieces, after other lines, and before its line break", () => {
    const output = createProcessOutput();
    output.add("TensorFlow installation not found - running with reduced feature set.\n\nNOTE: Using experimental\n");
    for (const character of readyLine) {
      expect(output.port()).toBeUndefined();
      output.add(character);
    }
    expect(output.port()).toBe(41409);
  });

  test.each([
    readyLine.replace("TensorBoard", "  TensorBoard"),
    readyLine.replace(":41409", ""),
    readyLine.replace("http://127.0.0.1:41409", "http://["),
    readyLine.replace("(Press CTRL+C to quit)", ""),
  ])("but not from %j", (line) => {
    const output = createProcessOutput();
    output.add(`${line}\n`);
    expect(output.port()).toBeUndefined();
  });

  test("and kept when much is printed later", () => {
    const output = createProcessOutput();
    output.add(`${readyLine}\n`);
    for (let count = 0; count < 100; count += 1) output.add("x".repeat(10_000));
    expect(output.port()).toBe(41409);
  });
});

test("the last lines are shown without control characters and cut to a size that fits a page", () => {
  const output = createProcessOutput();
  output.add(`first\n\u001b[31mred\u001b[0m\u0007\r\n\n${"long ".repeat(200)}\n`);
  const [first, red, long] = output.lastLines();
  expect([first, red, long?.length]).toEqual(["first", "red", 300]);
  output.add("line\n".repeat(50));
  expect(output.lastLines()).toEqual(Array.from({ length: 12 }, () => "line"));
});

test.each([
  ["proxy http://user:hunter2@proxy:80/ refused", "proxy http://***@proxy:80/ refused"],
  ["auth_token=hunter2, more", "auth_token=***, more"],
  ['{"password": "hunter2"}', '{"password": ***'],
  ["Authorization: Bearer hunter2", "Authorization: ***"],
  ["AWS_SECRET_ACCESS_KEY=hunter2", "AWS_SECRET_ACCESS_KEY=***"],
])("what looks like a secret is not shown: %s", (line, shown) => {
  const output = createProcessOutput();
  output.add(line);
  expect(output.lastLines()).toEqual([shown]);
});
