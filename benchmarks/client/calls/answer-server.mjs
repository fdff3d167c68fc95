// Answers from memory on loopback, in a process of its own, so that its work is not counted. Ends with whoever started it.
import { createServer } from "node:http";

const job = {
  job_id: 8992,
  job_name: "mnist",
  job_desc: "a run with a lower rate",
  status: 8,
  create_time: 1_732_579_200_000,
  duration: 3_600_000,
  remaining_duration: 10_800_000,
  service_url: "https://charts.example.com/8992/",
  train_url: "/bucket/logs/",
  job_type: "tensorboard",
  resource_id: "1e0c3f3a-6a1c-4b57-9d0e-2c3f5a7b9d11",
  schedule: [{ type: "stop", time_unit: "HOURS", duration: 4 }],
  is_success: true,
};
// All answers are about as long, so that one reading of them costs what another does.
const filler = "x".repeat(280);
const texts = new Map(
  [
    ["/v1/project/visualization-jobs/8992", job],
    ["/v1/models/small", { id: "small", object: "model", created: 1_732_579_200, owned_by: "somebody", filler }],
    ["/v1/customers/cus_1", { id: "cus_1", object: "customer", created: 1_732_579_200, livemode: false, filler }],
  ].map(([path, answer]) => [path, JSON.stringify(answer)]),
);

const server = createServer((request, response) => {
  const text = texts.get(request.url ?? "");
  response.writeHead(text === undefined ? 404 : 200, { "content-type": "application/json", "x-request-id": "r-1" });
  response.end(text ?? "{}");
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));
process.on("disconnect", () => process.exit());
