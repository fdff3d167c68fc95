// Reads event files again and again, with the local server and with protobufjs in turn; tells the processor time of each.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import protobuf from "protobufjs";
import { chartsOver, processorMs } from "./event-logs.mjs";

const [root, warmUps, rounds] = process.argv.slice(2);
const logs = join(root, "logs");
const files = readdirSync(logs).flatMap((run) => readdirSync(join(logs, run)).map((name) => join(logs, run, name)));

/** What a scalar needs of TensorFlow's messages. */
const { root: messages } = protobuf.parse(`
  syntax = "proto3";
  message Dim { int64 size = 1; }
  message Shape { repeated Dim dim = 2; }
  message Tensor { int32 dtype = 1; Shape shape = 2; bytes content = 4; repeated float float_val = 5; }
  message PluginData { string plugin_name = 1; bytes content = 2; }
  message Metadata { PluginData plugin_data = 1; string display_name = 2; string summary_description = 3; int32 data_class = 4; }
  message Value { string tag = 1; float simple_value = 2; Tensor tensor = 8; Metadata metadata = 9; }
  message Summary { repeated Value value = 1; }
  message Event { double wall_time = 1; int64 step = 2; string file_version = 3; Summary summary = 5; }
`);
const Event = messages.lookupType("Event");

/** Decodes each event into an object and lets it go; checks nothing, keeps nothing. */
function decodeFile(file) {
  const bytes = readFileSync(file);
  let values = 0;
  for (let at = 0; at < bytes.length;) {
    const start = at + 12;
    const end = start + bytes.readUInt32LE(at);
    values += Event.decode(bytes.subarray(start, end)).summary?.value.length ?? 0;
    at = end + 4;
  }
  return values;
}

function decodeWithProtobufjs() {
  return files.reduce((values, file) => values + decodeFile(file), 0);
}

async function readWithServer() {
  const charts = await chartsOver(root);
  const { json, isLoading } = await charts.ask("plugin/scalars/scalars?run=run-0&tag=loss");
  if (isLoading || json.length !== 1_000) throw new Error("the files were not read to their ends");
  await charts.close();
}

if (decodeWithProtobufjs() < 1_000) throw new Error("protobufjs does not find the values");
const times = { own: [], protobufjs: [] };
for (let turn = -Number(warmUps); turn < Number(rounds); turn += 1) {
  const own = await processorMs(readWithServer);
  const protobufjs = await processorMs(decodeWithProtobufjs);
  if (turn < 0) continue;
  times.own.push(own);
  times.protobufjs.push(protobufjs);
}
process.send(times, () => process.exit());
