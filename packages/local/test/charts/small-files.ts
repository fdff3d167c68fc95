import {
  event,
  simpleValue,
  tensorValue,
  varintField,
  versionEvent,
  field,
  float,
  type Message,
} from "../events/encode.ts";
import {
  experiment,
  histogram,
  images,
  mindSporeHistogram,
  oldHistogram,
  oldImage,
  PNG,
  sessionStart,
  stringTensor,
  tensorOf,
  text,
} from "../events/encode-values.ts";

const scalarTensor = (value: number): Message => [...varintField(1, 1), ...field(2), ...field(4, float(value))];
const tensorFlow = versionEvent("brain.Event:2");

/** The payloads of the records of one small event file for each kind of value, with several values of a tag each. */
export const smallFiles: Readonly<Record<string, readonly Message[]>> = {
  "TensorFlow 1 scalars": [
    tensorFlow,
    ...[1, 2, 3].map((step) => event({ step }, simpleValue("loss", step), simpleValue("accuracy", step))),
  ],
  "TensorFlow 2 scalars": [
    tensorFlow,
    event({ step: 1 }, tensorValue("loss", scalarTensor(1))),
    event({ step: 2 }, tensorValue("loss", scalarTensor(2), [])),
    event({ step: -(2n ** 40n) }, tensorValue("other", [...varintField(1, 9), ...varintField(10, 2n ** 60n)])),
  ],
  images: [
    tensorFlow,
    event({ step: 1 }, images("new", PNG, PNG), oldImage("old", PNG)),
    event({ step: 2 }, tensorOf("new", stringTensor([3], "1", "1", PNG)), oldImage("old", PNG)),
  ],
  histograms: [
    tensorFlow,
    event({ step: 1 }, histogram("new", 0, 1, 5, 1, 2, 3)),
    event({ step: 2 }, histogram("new", 0, 1, 6)),
    event({ step: 1 }, oldHistogram("old", { min: 0, max: 3, limits: [1, 2, 1e300], counts: [1, 2, 3] })),
  ],
  text: [tensorFlow, event({ step: 1 }, text("note", "**a**")), event({ step: 2 }, text("list", "a", "b", "c"))],
  hyperparameters: [
    tensorFlow,
    event({}, experiment(["", "loss"])),
    event(
      {},
      sessionStart([
        ["lr", 0.1],
        ["optimizer", "adam"],
        ["nesterov", true],
      ]),
    ),
    event({}, simpleValue("loss", 1)),
  ],
  "MindSpore's values": [
    versionEvent("Mindspore.Event:1"),
    event({ step: 1 }, simpleValue("loss", 1), oldImage("input", PNG)),
    event({ step: 2 }, mindSporeHistogram("weights", [0, 0.5, 3], [0.5, 0.5, 9])),
  ],
};
