/** What `--dry-run` sends nothing to where address or project are not known, and how it is shown. */
export const placeholders = {
  endpoint: { value: "https://endpoint.invalid", shownAs: "{endpoint}" },
  iamEndpoint: { value: "https://iam.invalid", shownAs: "{iam_endpoint}" },
  projectId: { value: "project-that-is-not-known", shownAs: "{project_id}" },
} as const;

/** A text that holds addresses, with `{endpoint}` and `{project_id}` for what is not known. */
export function showPlaceholders(text: string): string {
  let shown = text;
  for (const { value, shownAs } of Object.values(placeholders)) {
    // A signature is over the host alone.
    shown = shown.replaceAll(value, shownAs).replaceAll(value.replace("https://", ""), shownAs);
  }
  return shown;
}
