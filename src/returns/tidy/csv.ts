import { parseCsv } from "../../csv/parse.ts";
import { decodeText } from "../../files/decode.ts";
import type { About } from "../../findings/finding.ts";
import type { AreaNames } from "../../reference/area-names.ts";
import type { SentFile } from "../../releases/project.ts";
import type { ReturnReader } from "../reader.ts";
import { isTidyText } from "./columns.ts";
import { returnsOf } from "./returns.ts";
import type { TidySource } from "./source.ts";
import { readTidyTable, type TidyContext, type TidyFigures } from "./table.ts";

/** Figures of many areas as tidy CSV. */
export const tidyCsv: ReturnReader = {
  name: "tidy CSV",
  endings: [".csv"],
  recognises: (bytes) => isTidyText(decodeText(bytes.subarray(0, 2000))),
  read(sent) {
    const { project, release, file } = sent;
    const context = { project, frameworks: [release.framework], blankStatus: release.details.status };
    return returnsOf(sent, readTidyCsv(file, context));
  },
};

export function readTidyCsv(sent: SentFile, context: TidyContext): TidyFigures {
  return readTidyTable(csvSource(sent, context.project.areaNames), context);
}

/** A CSV file as a source of tidy rows. A row that cannot be read holds up the area that it names. */
function csvSource({ file, bytes }: SentFile, names: AreaNames): TidySource {
  const about = (values: readonly string[]): About => {
    // What separates is not certain in a row that cannot be read.
    const written = values.flatMap((value) => value.split(/[,;]/));
    const area = written.map((name) => names.find(name)).find((each) => each !== undefined);
    return area ? { area: area.slug } : {};
  };
  const csv = parseCsv(file, decodeText(bytes), about);
  return { file, header: { file, line: 1 }, columns: csv.columns, rows: csv.rows, findings: csv.findings };
}
