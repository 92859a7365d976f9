import type { Edition, Table } from "../report/edition/edition.ts";

/** The tables of a report by id, for the charts that stand beside them. */
export function tablesById({ sections }: Edition): ReadonlyMap<string, Table> {
  const tables = sections.flatMap(({ blocks }) => blocks).filter((block) => block.type === "table");
  return new Map(tables.map((table) => [table.id, table]));
}
