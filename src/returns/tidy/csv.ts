import { parseCsv } from "../../csv/parse.ts";
import { isInSheet } from "../../figures/location.ts";
import { decodeText } from "../../files/decode.ts";
import { sentText } from "../../files/sent-text.ts";
import type { About, Finding } from "../../findings/finding.ts";
import type { AreaNames } from "../../reference/area-names.ts";
import type { SentFile } from "../../releases/project.ts";
import { areaOfFile } from "../file-area.ts";
import type { ReturnReader } from "../reader.ts";
import { receivedOf } from "../received.ts";
import { isTidyText, required } from "./columns.ts";
import { returnsOf } from "./returns.ts";
import type { TidySource } from "./source.ts";
import { readTidyTable, type TidyContext, type TidyFigures } from "./table.ts";
import { writtenRows } from "./written.ts";

/** Figures of many areas as tidy CSV. */
export const tidyCsv: ReturnReader = {
  name: "tidy CSV",
  endings: [".csv"],
  recognises: ({ bytes }) => isTidyText(decodeText(bytes.subarray(0, 2000))),
  read(sent) {
    const { project, release, file } = sent;
    const context = { project, frameworks: [release.framework], blankStatus: release.details.status };
    const source = csvSource(file, project.areaNames, undefined);
    const read = returnsOf(sent, readTidyTable(source, context));
    return { ...read, received: receivedOf(sent, "csv", writtenRows(sent, source)) };
  },
};

/** @param most the most rows that are read */
export function readTidyCsv(sent: SentFile, context: TidyContext, most?: number): TidyFigures {
  return readTidyTable(csvSource(sent, context.project.areaNames, most), context);
}

/** A CSV file as a source of tidy rows. A row that cannot be read holds up the area that it names. */
export function csvSource({ file, bytes }: SentFile, names: AreaNames, most: number | undefined): TidySource {
  const aboutValues = (values: readonly string[]): About => {
    // What separates is not certain in a row that cannot be read.
    const written = values.slice(0, mostValues).flatMap((value) => value.split(/[,;\t|]/));
    const area = written.map((name) => names.find(name)).find((each) => each !== undefined);
    return area ? { area: area.slug } : {};
  };
  const { text, findings } = sentText(file, bytes);
  const header = { file, line: 1 };
  if (text === undefined) {
    const area = areaOfFile(names, file)?.slug;
    const own = findings.map((finding) => (area === undefined ? finding : { ...finding, area }));
    return { file, header, columns: [], rows: [], findings: own };
  }
  const csv = parseCsv(file, text, {
    aboutValues,
    known: required,
    ...(most !== undefined && { mostRows: most }),
  });
  const garbled = findings.map((finding) => withArea(finding, aboutValues));
  return { file, header, columns: csv.columns, rows: csv.rows, findings: [...garbled, ...csv.findings] };
}

/** The most values of a row in which an area is looked for: it is the first nearly always. */
const mostValues = 50;

/** What is wrong in a line is about the area that the line names. */
function withArea(finding: Finding, aboutValues: (values: readonly string[]) => About): Finding {
  const { location } = finding;
  if (!location || isInSheet(location) || location.excerpt === undefined) return finding;
  return { ...finding, ...aboutValues([location.excerpt]) };
}
