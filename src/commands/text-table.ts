/** A table for a terminal: columns as wide as their longest cell, numbers to the right. */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = header.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[], body: boolean) =>
    cells
      .map((cell, column) =>
        body && /^\d+$/.test(cell) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join("  ")
      .trimEnd();
  return [
    line(header, false),
    widths.map((width) => "-".repeat(width)).join("  "),
    ...rows.map((row) => line(row, true)),
  ];
}
