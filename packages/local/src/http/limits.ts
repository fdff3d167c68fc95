/** Largest body that is read; nothing that conforms comes near. */
export const maxBodyBytes = 1024 * 1024;

/** Longest URL, in characters. The longest that conforms has about 600 for its query, all of it percent-encoded. */
export const maxUrlLength = 8 * 1024;

/** Names of unknown query keys and body fields that the log tells of a request, and their characters: callers choose both. */
export const maxIgnoredNames = 100;
export const maxIgnoredLength = 200;

/** Headers of one request. Browsers and SDKs send about 20; more than Node keeps would be dropped without a word. */
export const maxHeaderCount = 200;

/** Bytes of request line and headers together. Tokens of the cloud, which people send here too, can have more than 16 KiB. */
export const maxHeadBytes = 32 * 1024;
