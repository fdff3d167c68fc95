import { OpenAI } from "openai";

const client = new OpenAI({ apiKey: "key" });
const { owned_by: owner } = await client.models.retrieve("small");
console.log(owner);
