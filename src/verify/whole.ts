import { decodeText } from "../files/decode.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { dataFiles } from "../render/data/data.ts";
import { compareData, compareWithEditions, type DataFile } from "./data/compare.ts";
import { rowsOfCsv, rowsOfJson } from "./data/data-rows.ts";
import type { KnownValues } from "./data/known-values.ts";
import type { Folder } from "./held/document.ts";
import { checkPage } from "./html/access.ts";
import type { PrintedTexts } from "./html/printed-texts.ts";
import { parsePage, readPage } from "./html/read-page.ts";

/** Files of JSON that are of the release as a whole and of no document. */
const wholeJson: ReadonlySet<string> = new Set([
  "manifest.json",
  "changes.json",
  "release.json",
  dataFiles.json,
  dataFiles.metadata,
]);

/** Whether a file of JSON is of the release as a whole and no edition, by its name. */
export function isWhole(name: string): boolean {
  return wholeJson.has(name);
}

/** Checks the files that are of no document: of the release as a whole, or of nobody knows what. */
export class Whole {
  readonly formats = new Set<string>();
  private csv: DataFile | undefined;
  private json: DataFile | undefined;

  constructor(
    private readonly folder: Folder,
    private readonly known: KnownValues,
    private readonly printed: PrintedTexts,
  ) {}

  check(name: string, bytes: Uint8Array): Finding[] {
    const file = this.folder.shown(name);
    if (name === dataFiles.csv) return this.data("csv", file, bytes);
    if (name === dataFiles.json) return this.data("json", file, bytes);
    if (name.endsWith(".html")) return this.page(file, decodeText(bytes));
    return isWhole(name) ? [] : [found("VERIFY-DOCUMENT", { what: "no-edition" }, { location: { file } })];
  }

  /** What is found once all files have been read. */
  finish(): Finding[] {
    return this.csv && this.json ? compareData(this.json, this.csv) : [];
  }

  private page(file: string, source: string): Finding[] {
    const root = parsePage(source);
    const { figures } = readPage(root, source);
    return [...this.printed.hold(figures, file), ...checkPage(root, { file, folder: this.folder })];
  }

  private data(format: "csv" | "json", file: string, bytes: Uint8Array): Finding[] {
    const text = decodeText(bytes);
    const data = format === "csv" ? rowsOfCsv(file, text) : rowsOfJson(text);
    if (!data) return [found("VERIFY-UNREADABLE", { format: format.toUpperCase() }, { location: { file } })];
    this[format] = { file, data };
    this.formats.add("data");
    return compareWithEditions({ file, data }, this.known);
  }
}
