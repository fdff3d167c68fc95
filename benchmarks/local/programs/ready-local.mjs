import { startLocalServer } from "@vizjobs/local";

const { port } = await startLocalServer();
console.log(port);
