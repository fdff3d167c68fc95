/** Names that stand for devices on Windows, whatever follows their first dot. */
const devices = /^(?:aux|con|nul|prn|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;

/** Whether a name can only mean the file or directory of that name within its directory. */
export function isSafeName(name: string, isOnWindows: boolean): boolean {
  if (name === "" || name === "." || name === ".." || /[\0/\\]/.test(name)) return false;
  // A colon names a drive or a stream there, and dots and blanks at the end are dropped; elsewhere all of them are common.
  return !isOnWindows || !(/[:*?"<>|]|[. ]$/.test(name) || devices.test(name));
}

/** Whether it is a name of a bucket. Object storage is stricter: what it takes, this takes. */
export function isBucketName(name: string, isOnWindows: boolean): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name) && isSafeName(name, isOnWindows);
}
