/** What `--dry-run` sends nothing to where address or project are not known, and how it is shown. */
export const placeholders = {
  endpoint: { value: "https://endpoint.invalid", shownAs: "{endpoint}" },
  projectId: { value: "project-that-is-not-known", shownAs: "{project_id}" },
} as const;

/** An address with `{endpoint}` and `{project_id}` for what is not known. */
export function showPlaceholders(url: string): string {
  let shown = url;
  for (const { value, shownAs } of Object.values(placeholders)) shown = shown.replace(value, shownAs);
  return shown;
}
