import { Session, VisualizationJob } from "@vizjobs/client";

const session = new Session({ region: "cn-north-4", projectId: "project", credentials: { token: "token" } });
const { status } = await new VisualizationJob(session, "8992").info();
console.log(status);
