import type { Client } from "./setting.ts";

/**
 * What a program sees of the error that a promise rejects with. Texts for people are left out: they are tested elsewhere, and
 * quote the runtime. So is what changes from run to run: the hashes of a signature, and how much of a broken answer arrives.
 */
export async function errorOf(client: Client, promise: Promise<unknown>): Promise<unknown> {
  let error: unknown;
  try {
    await promise;
    return "no error";
  } catch (thrown) {
    error = thrown;
  }
  if (!client.isVizjobError(error)) return `not an error of the package: ${String(error)}`;
  checkGuards(client, error);
  const hidden = new Set(["message", "hint", "serviceMessage", "problems", "excerpt", "signature"]);
  return Object.fromEntries(Object.entries(error.toJSON()).filter(([name]) => !hidden.has(name)));
}

/** Each guard and each `instanceof` says what the prototype chain says. */
function checkGuards(client: Client, error: object): void {
  const exported = new Map<string, unknown>(Object.entries(client));
  for (const [name, Class] of exported) {
    const guard = exported.get(`is${name}`);
    if (typeof Class !== "function" || typeof guard !== "function") continue;
    const isOne = Object.prototype.isPrototypeOf.call(Class.prototype, error);
    if (error instanceof Class !== isOne) throw new Error(`instanceof ${name} is wrong`);
    if (guard(error) !== isOne) throw new Error(`is${name} is wrong`);
  }
}
