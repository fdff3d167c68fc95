import type { OpenKeychain } from "../../src/setup/keychain.ts";

/** A keychain in memory; what is written to it can be seen in `entries`. */
export function memoryKeychain(entries: { [account: string]: string }): OpenKeychain {
  return async () => ({
    read: async (account) => entries[account],
    write: async (account, secret) => {
      entries[account] = secret;
    },
    remove: async (account) => {
      delete entries[account];
    },
  });
}
