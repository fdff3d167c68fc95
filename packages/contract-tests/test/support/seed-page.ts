/** The rows of all tables of a page of the vendor's documentation: the texts of the cells, without the header rows. */
export function tableRows(page: string): string[][] {
  const bodies = [...page.matchAll(/<tbody>([\s\S]*?)<\/tbody>/g)].map(([, body = ""]) => body);
  return bodies.flatMap((body) =>
    [...body.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = ""]) =>
      [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = ""]) => cell.replaceAll(/<[^>]*>/g, "").trim()),
    ),
  );
}
