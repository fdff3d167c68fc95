// Answers what it is told to, by path, with nothing but node:http; then tells, when asked, how much memory is resident.
import { createServer } from "node:http";

/** @type {ReadonlyMap<string, string>} */
let answers = new Map();

const server = createServer((request, response) => {
  request.resume();
  const text = answers.get(request.url ?? "");
  response.writeHead(text === undefined ? 404 : 200, { "Content-Type": "application/json;charset=utf-8" });
  response.end(text ?? "{}");
});
process.on("message", (message) => {
  if ("answers" in message) answers = new Map(message.answers);
  process.send({ residentBytes: process.memoryUsage.rss() });
});
process.on("disconnect", () => process.exit());
server.listen(0, "127.0.0.1", () => process.send({ endpoint: `http://127.0.0.1:${server.address().port}` }));
