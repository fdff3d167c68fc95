export {
  createEventFileWriter,
  type EventFileWriter,
  type EventFileWriterOptions,
  type ScalarOptions,
} from "./events/event-file-writer.ts";
