import { labelOf } from "../../report/identity.ts";
import { openDataColumns } from "../../returns/open-data/columns.ts";
import { dataCoordinates } from "../../statistics/data/coordinates.ts";
import type { Statistics } from "../../statistics/statistics.ts";
import type { Mark } from "../../words/mark.ts";
import { phrase } from "../../words/phrase.ts";
import { sayPlain } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";
import { dataCsv } from "./csv.ts";
import { dataJson } from "./json.ts";
import { dataMetadata } from "./metadata.ts";
import { rowMaker } from "./row.ts";

/** The files of a release's data, by their names. */
export const dataFiles = { csv: "data.csv", metadata: "data.csv-metadata.json", json: "data.json" } as const;

/**
 * All figures of a release for those who compute with them: as CSV with its description, and the same as JSON.
 *
 * @returns the content of each file by its name
 */
export function renderData(
  statistics: Statistics,
  words: Words,
  { mark, created }: { readonly mark?: Mark | undefined; readonly created: Date },
): ReadonlyMap<string, string> {
  const { project, release } = statistics;
  const { details } = release;
  const label = labelled(words, mark, labelOf(details.kind));
  const title = words.data.title({ year: details.year, label });
  const columns = openDataColumns(project.frameworks);
  const rowOf = rowMaker({ statistics, words, label });
  const rows = dataCoordinates(statistics).map((at) => rowOf(statistics.figure(at)));
  const head = {
    title,
    description: words.data.description,
    publisher: details.publisher,
    metadata: dataFiles.metadata,
    columns,
  };
  return new Map([
    [dataFiles.csv, dataCsv(columns, rows)],
    [dataFiles.metadata, dataMetadata(statistics, words, { url: dataFiles.csv, title, label, created })],
    [dataFiles.json, dataJson(head, rows)],
  ]);
}

/** What every row must say, as every page of a report does. */
function labelled(
  words: Words,
  mark: Mark | undefined,
  label: ReturnType<typeof labelOf>,
): string | undefined {
  const said = [
    ...(mark ? [sayPlain(words, phrase("mark", { mark }))] : []),
    ...(label ? [sayPlain(words, phrase("label", { label }))] : []),
  ];
  return said.length > 0 ? said.join(" ") : undefined;
}
