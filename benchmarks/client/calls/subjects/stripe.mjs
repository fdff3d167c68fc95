import { Stripe } from "stripe";

export function prepare(endpoint) {
  const { hostname, port } = new URL(endpoint);
  const httpClient = Stripe.createFetchHttpClient();
  const client = new Stripe("key", { host: hostname, port, protocol: "http", httpClient });
  return async () => (await client.customers.retrieve("cus_1")).object === "customer";
}
