import type { AsyncEntry } from "@napi-rs/keyring";
import type { Keychain } from "./keychain.ts";

const service = "vizjob";
// On Linux the package would else fall back to the memory of the kernel, which forgets at the next start of the machine.
const options = { linux: { store: "secret-service" } } as const;

/** The keychain of macOS and Windows, and the Secret Service of Linux desktops; undefined where none answers. */
export async function openSystemKeychain(): Promise<Keychain | undefined> {
  try {
    // Optional: there are systems that it has no binary for.
    const { AsyncEntry: Entry } = await import("@napi-rs/keyring");
    const entryOf = (account: string): AsyncEntry => new Entry(service, account, options);
    await entryOf("probe").getPassword();
    return {
      read: async (account) => (await entryOf(account).getPassword()) ?? undefined,
      write: async (account, secret) => entryOf(account).setPassword(secret),
      remove: async (account) => {
        await entryOf(account).deletePassword();
      },
    };
  } catch {
    return undefined;
  }
}
