// Reads many jobs at once with a new session, and tells how many requests for a token that took.
import { createServer } from "node:http";
import { Session, VisualizationJob } from "@vizjobs/client";

const calls = Number(process.argv[2]);
let tokenRequests = 0;
let jobRequests = 0;

const project = { id: "project", name: "cn-north-4", domain: { id: "domain", name: "account" } };

const server = createServer((request, response) => {
  request.resume();
  const isLogin = request.method === "POST" && request.url?.startsWith("/v3/auth/tokens");
  if (!isLogin) {
    jobRequests += request.headers["x-auth-token"] === "token" ? 1 : 0;
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ job_id: 8992, job_name: "mnist", status: 8, is_success: true }));
    return;
  }
  tokenRequests += 1;
  const now = Date.now();
  const token = {
    methods: ["password"],
    issued_at: new Date(now).toISOString(),
    expires_at: new Date(now + 86_400_000).toISOString(),
    project,
    user: { id: "user", name: "user", domain: project.domain },
    roles: [],
    catalog: [],
  };
  response.writeHead(201, { "content-type": "application/json", "x-subject-token": "token" });
  response.end(JSON.stringify({ token }));
});

async function read() {
  const endpoint = `http://127.0.0.1:${server.address().port}`;
  const session = new Session({
    region: project.name,
    projectId: project.id,
    endpoint,
    iamEndpoint: endpoint,
    credentials: { account: "account", username: "user", password: "password" },
  });
  await Promise.all(Array.from({ length: calls }, () => new VisualizationJob(session, "8992").info()));
  if (jobRequests !== calls) throw new Error(`${jobRequests} of ${calls} calls came with the token`);
  process.send(tokenRequests, () => process.exit());
}

server.listen(0, "127.0.0.1", () => void read());
