import type { DocumentKind } from "../framework/layout.ts";
import { wholeWriters } from "./whole-writers.ts";
import { csv } from "./writers/csv.ts";
import { govspeak } from "./writers/govspeak.ts";
import { html } from "./writers/html.ts";
import { json } from "./writers/json.ts";
import { md } from "./writers/md.ts";
import { ods } from "./writers/ods.ts";
import { pdf } from "./writers/pdf.ts";
import { png } from "./writers/png.ts";
import { txt } from "./writers/txt.ts";
import type { Writer } from "./writers/writer.ts";
import { xlsx } from "./writers/xlsx.ts";

/** Every format that there is. Another one is a file beside these and a line here. */
export const writers: readonly Writer[] = [html, pdf, csv, json, png, ods, xlsx, txt, md, govspeak];

/** The names of the formats that the index leads to: those that are made where none is asked for, of one file a report. */
export function indexed(of: readonly Writer[]): string[] {
  return of.filter((each) => each.usual && each.only).map((each) => each.name);
}

/** The names of all formats, also of what is written of a release as a whole. */
export const allFormats: readonly string[] = [...writers, ...wholeWriters].map(({ name }) => name);

/** The names of the formats that are made where none is asked for. */
export function usualFormats(of: readonly Writer[]): string[] {
  return of.filter((each) => each.usual).map((each) => each.name);
}

/**
 * The kinds of document that a run makes which asks for formats and not for kinds: reports, and what a format is for that no
 * report is written in, such as statistical tables.
 */
export function documentsFor(formats: readonly string[], of: readonly Writer[]): readonly DocumentKind[] {
  const others = of
    .filter(({ name, documents }) => formats.includes(name) && !documents.includes("report"))
    .flatMap(({ documents }) => documents);
  return [...new Set<DocumentKind>(["report", ...others])];
}
