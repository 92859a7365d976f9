import type { Chart, Edition, Table } from "../report/edition/edition.ts";

/** The tables of a report by id, for the charts that stand beside them. */
export function tablesById({ sections }: Edition): ReadonlyMap<string, Table> {
  const tables = sections.flatMap(({ blocks }) => blocks).filter((block) => block.type === "table");
  return new Map(tables.map((table) => [table.id, table]));
}

/** The charts that show the figures of a table, by the table's id. */
export function chartsByTable({ sections }: Edition): ReadonlyMap<string, readonly Chart[]> {
  const found = new Map<string, Chart[]>();
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.type === "chart") found.set(block.table, [...(found.get(block.table) ?? []), block]);
  }
  return found;
}
