import { OpenAI } from "openai";

export function prepare(endpoint) {
  const client = new OpenAI({ apiKey: "key", baseURL: `${endpoint}/v1` });
  return async () => (await client.models.retrieve("small")).owned_by === "somebody";
}
