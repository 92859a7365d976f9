import { decodeText } from "../../files/decode.ts";
import { sentText } from "../../files/sent-text.ts";
import { areaOfFile } from "../file-area.ts";
import { csvGrid } from "../grid/csv.ts";
import type { ReturnReader, Sent } from "../reader.ts";
import { receivedOf } from "../received.ts";
import type { ReadReturns } from "../return.ts";
import { returnsOf } from "../tidy/returns.ts";
import { delimiterOf } from "./delimiter.ts";
import { readByAreaTables } from "./tables.ts";

/** The most rows that are read: 42 areas, their regions, titles and notes. */
const mostRows = 5000;

/** CSV with one row an area. */
export const byAreaCsv: ReturnReader = {
  name: "CSV with one row an area",
  endings: [],
  recognises: ({ bytes }) => delimiterOf(decodeText(bytes.subarray(0, 20_000))) !== undefined,
  read: readByAreaCsv,
};

function readByAreaCsv(sent: Sent): ReadReturns {
  const { file, bytes } = sent.file;
  const { text, findings: garbled } = sentText(file, bytes);
  if (text === undefined) {
    const area = areaOfFile(sent.project.areaNames, file)?.slug;
    return {
      returns: [],
      findings: garbled.map((finding) => (area === undefined ? finding : { ...finding, area })),
    };
  }
  const delimiter = delimiterOf(text) ?? ",";
  const { grid, findings } = csvGrid(file, text, { delimiter, most: mostRows });
  const read = readByAreaTables(sent, [grid]);
  const { returns, findings: told } = returnsOf(sent, {
    observations: read.observations,
    findings: [...garbled, ...findings, ...read.findings],
    empty: read.read.size === 0 && findings.length === 0,
  });
  return { returns, findings: told, received: receivedOf(sent, "csv", read.written) };
}
