/** Where the system keeps secrets of a user; values by account. */
export interface Keychain {
  read(account: string): Promise<string | undefined>;
  write(account: string, secret: string): Promise<void>;
  remove(account: string): Promise<void>;
}

/** Opens the keychain, or gives undefined where there is none that can be used. */
export type OpenKeychain = () => Promise<Keychain | undefined>;

/** The name under which a keychain holds the credentials of a profile: files in two places may each have one by that name. */
export const accountOf = (profile: string, file: string): string => `${profile} (${file})`;
