/** How many of the contract's examples each driver has met, by operation. */
export interface Coverage {
  /** Notes that a driver has met an example. */
  met: (driver: string, operation: string, example: string) => void;
  /** Examples that a driver has not met, as sentences. */
  holes: () => string[];
  /** The table for people. */
  table: () => string;
}

const key = (...parts: string[]): string => parts.join(" ");

/** Starts an empty table for these drivers and examples. */
export function startCoverage(
  drivers: readonly string[],
  examples: readonly { operation: string; status: number; name: string }[],
): Coverage {
  const seen = new Set<string>();
  const labels = examples.map(({ operation, status, name }) => ({ operation, label: `${status} ${name}` }));
  const operations = [...new Set(labels.map(({ operation }) => operation))];

  const count = (driver: string, operation: string): string => {
    const own = labels.filter((example) => example.operation === operation);
    const met = own.filter(({ label }) => seen.has(key(driver, operation, label)));
    return `${met.length}/${own.length}`;
  };

  return {
    met: (driver, operation, example) => {
      seen.add(key(driver, operation, example));
    },
    holes: () =>
      drivers.flatMap((driver) =>
        labels
          .filter(({ operation, label }) => !seen.has(key(driver, operation, label)))
          .map(({ operation, label }) => `${driver} has not met ${operation} ${label}`),
      ),
    table: () => {
      const rows = [
        ["operation", ...drivers],
        ...operations.map((operation) => [operation].concat(drivers.map((driver) => count(driver, operation)))),
      ];
      const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
      return rows
        .map((row) =>
          row
            .map((cell, column) => cell.padEnd(widths[column] ?? 0))
            .join("  ")
            .trimEnd(),
        )
        .join("\n");
    },
  };
}
