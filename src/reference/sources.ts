import type { Files } from "../files/files.ts";
import { readSentText } from "../files/sent-file.ts";
import type { Finding } from "../findings/finding.ts";
import { fault, readReference } from "./rows.ts";

/** A publication that figures are quoted from. What is not known of it is absent. */
export interface PublishedSource {
  readonly title?: string;
  readonly publisher: string;
  /** 2018-10-25, 2018-10 or 2018, as far as it is known. */
  readonly date?: string;
}

/** Publications by their citation: the address, or the words, that returns and history give as the source of a figure. */
export type Sources = ReadonlyMap<string, PublishedSource>;

const datePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Reads what is known of the publications that figures are quoted from: citation, title, publisher, date. Where there is
 * no such file nothing is known of any; a citation without a row is for a check to tell.
 */
export async function loadSources(
  files: Files,
  path: string,
): Promise<{ sources: Sources; findings: readonly Finding[] }> {
  if ((await readSentText(files, path)) === undefined) return { sources: new Map(), findings: [] };
  const columns = ["citation", "title", "publisher", "date"];
  const { rows, findings } = await readReference(files, path, "sources", columns);
  const sources = new Map<string, PublishedSource>();
  for (const row of rows) {
    const [citation = "", title = "", publisher = "", date = ""] = columns.map((column) => row.value(column));
    const wrong = [
      ...(citation === "" ? ["citation"] : []),
      ...(publisher === "" ? ["publisher"] : []),
      ...(date === "" || datePattern.test(date) ? [] : ["date"]),
    ];
    if (wrong.length > 0) findings.push(fault({ what: "source", columns: wrong }, row.locate(wrong[0]!)));
    else if (sources.has(citation))
      findings.push(fault({ what: "source-twice", citation }, row.locate("citation")));
    else
      sources.set(citation, {
        publisher,
        ...(title !== "" && { title }),
        ...(date !== "" && { date }),
      });
  }
  return { sources, findings };
}
