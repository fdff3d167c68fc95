import { Stripe } from "stripe";

const client = new Stripe("key", { httpClient: Stripe.createFetchHttpClient() });
const { id } = await client.customers.retrieve("cus_1");
console.log(id);
