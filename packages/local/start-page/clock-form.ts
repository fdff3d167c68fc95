import type { Overview } from "../src/start-page/overview.ts";
import { createElement, pageElement } from "../page/create-element.ts";
import { button, formOf, inputField, numberIn, selectField } from "./form-fields.ts";
import { dateText } from "./format-time.ts";
import { setText } from "./keyed-list.ts";
import type { PageActions } from "./page-actions.ts";
import type { ClockChange, ServerCalls } from "./server-calls.ts";

const minute = 60_000;
const hour = 60 * minute;

/** The clock of the server, and what moves it. Returns what shows its state. */
export function clockForm(calls: ServerCalls, actions: PageActions): (clock: Overview["clock"]) => void {
  const forms = pageElement("clock-forms", HTMLElement);
  const change = (how: ClockChange, done: string): void => {
    void actions.run(() => calls.changeClock(how), done);
  };
  let isFrozen = false;
  const freeze = button("Freeze", () => {
    change({ isFrozen: !isFrozen }, isFrozen ? "The clock runs again." : "The clock stands still.");
  });
  const steps = (
    [
      ["+1 min", minute],
      ["+1 h", hour],
      ["+24 h", 24 * hour],
    ] as const
  ).map(([text, ms]) => button(text, () => change({ advance: ms }, `The clock moved on by ${text.slice(1)}.`)));

  const amount = inputField("Advance by", { type: "number", min: 0, step: "any", required: "" });
  const unit = selectField("Unit", [
    { value: "1000", text: "seconds" },
    { value: String(minute), text: "minutes" },
    { value: String(hour), text: "hours" },
    { value: String(24 * hour), text: "days" },
  ]);
  unit.control.value = String(minute);
  const advance = formOf(
    "Advance",
    () => change({ advance: (numberIn(amount) ?? 0) * Number(unit.control.value) }, "The clock moved on."),
    amount.element,
    unit.element,
  );
  const time = inputField("Set to (your time zone)", { type: "datetime-local", step: 1, required: "" });
  const set = formOf(
    "Set",
    () => change({ set: new Date(time.control.value).getTime() }, `The clock was set.`),
    time.element,
  );
  const speed = inputField("Speed (times real time)", { type: "number", min: 0, step: "any", required: "", value: 1 });
  const setSpeed = formOf(
    "Apply",
    () => change({ speed: numberIn(speed) ?? 1 }, "The speed was changed."),
    speed.element,
  );
  for (const form of [advance, set, setSpeed]) form.classList.add("line");
  forms.append(createElement("div", { className: "buttons" }, freeze, ...steps), advance, set, setSpeed);

  const now = pageElement("clock-now", HTMLElement);
  const state = pageElement("clock-state", HTMLElement);
  return (clock) => {
    ({ isFrozen } = clock);
    setText(now, dateText(clock.now));
    setText(state, clockState(clock));
    setText(freeze, isFrozen ? "Resume" : "Freeze");
  };
}

/** Whether it runs, and how fast, in words. */
export function clockState({ isFrozen, speed }: Overview["clock"]): string {
  const pace = speed === 1 ? "in real time" : `${speed} × real time`;
  return isFrozen ? `frozen (otherwise ${pace})` : `runs ${pace}`;
}
