import { parseCsv } from "../../csv/parse.ts";
import { decodeText } from "../../files/decode.ts";
import { found } from "../../findings/found.ts";
import { tableCsv } from "../../render/csv/table.ts";
import type { Table } from "../../report/edition/edition.ts";
import type { FormatReader } from "../held/document.ts";
import { compareRows } from "../tables/rows.ts";

/** The data of each table: every field of every row. */
export const tableData: FormatReader = {
  name: "csv",
  reads: (rest) => rest.startsWith(".") && rest.endsWith(".csv"),
  compare({ name, rest, bytes }, { edition, said, comparison }, { words }, folder) {
    const file = folder.shown(name);
    const table = edition.sections
      .flatMap(({ blocks }) => blocks)
      .find((block): block is Table => block.type === "table" && rest === `.${block.id}.csv`);
    if (!table) {
      comparison.findings.push(found("VERIFY-DOCUMENT", { what: "no-edition" }, { location: { file } }));
      return;
    }
    const expected = parseCsv(file, tableCsv(edition, table, words));
    const there = parseCsv(file, decodeText(bytes));
    if (there.findings.length > 0) {
      comparison.findings.push(found("VERIFY-UNREADABLE", { format: "CSV" }, { location: { file } }));
      return;
    }
    const cells = said.sections
      .flat()
      .filter(
        (each) => each.part === "cell" && each.place.in === "table" && each.place.number === table.number,
      );
    compareRows(comparison, { name, file, table, cells }, expected, there);
  },
};
