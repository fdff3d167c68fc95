import { describe, expect, it } from "vitest";
import { startLiveView } from "../../src/output/live-view.ts";

describe("a live view", () => {
  it("goes back over what it drew, and to the top when the terminal got another size", () => {
    const written: string[] = [];
    const sink = { columns: 80, rows: 24, write: (text: string) => written.push(text) };
    const view = startLiveView(sink);
    view.draw(["a", "b"]);
    view.draw(["c"]);
    sink.columns = 40;
    view.draw(["d"]);
    view.end();
    expect(written.slice(1, -1)).toEqual(["\u001b[Ja\nb\n", "\u001b[2A\r\u001b[Jc\n", "\u001b[H\u001b[Jd\n"]);
  });
});
