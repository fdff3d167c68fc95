import { Session, VisualizationJob } from "@vizjobs/client";

const endpoint = "https://service.example.com";
const session = new Session({ endpoint, projectId: "project", credentials: { token: "token" } });
console.log(await new VisualizationJob(session, "8992").info());
