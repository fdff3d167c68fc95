import { ConfigurationError } from "../errors/input-errors.ts";

/**
 * Checks headers before they go out, because the runtime's own message would print the value.
 *
 * @throws ConfigurationError naming the header.
 */
export function checkHeaders(headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name) || /[^\t\x20-\x7e\x80-\xff]/.test(value)) {
      throw new ConfigurationError(`headers: ${JSON.stringify(name)} cannot be sent as a header`);
    }
  }
}
