import type { Table } from "../../report/edition/edition.ts";
import type { Writer } from "./writer.ts";

/** The data of each table, for those who compute with them: a file a table. */
export const csv: Writer = {
  name: "csv",
  endings: ["csv"],
  documents: ["report", "tables"],
  usual: true,
  async write({ edition }, { words }) {
    const { tableCsv } = await import("../../render/csv/table.ts");
    const tables = edition.sections.flatMap(({ blocks }) => blocks).filter((block) => block.type === "table");
    return tables.map((table) => ({
      path: dataPath(edition.id, table),
      content: tableCsv(edition, table, words),
      title: `${words.page.titled(words.page.tableName(table.number))} ${table.title}`,
    }));
  },
};

/**
 * The path of a table's data, relative to the output folder. Neither reports nor tables can have a dot in their names,
 * so that no two files can have one.
 *
 * @param report the path of the report's files without their ending
 */
export function dataPath(report: string, { id }: Pick<Table, "id">): string {
  return `${report}.${id}.csv`;
}
