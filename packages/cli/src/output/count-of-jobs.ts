import { type Message, say } from "../language/message.ts";

/** `1 job`, `7 jobs`. */
export const countOfJobs = (count: number): Message => (count === 1 ? say("1 job") : say("{count} jobs", { count }));
