import type { Environment } from "../../src/commands/environment.ts";
import { makeVersion } from "../../src/commands/make-version.ts";
import { reportsToMake } from "../../src/commands/reports-to-make.ts";
import type { Files } from "../../src/files/files.ts";
import { memoryFiles } from "../../src/files/memory.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { documentKinds } from "../../src/framework/layout.ts";
import { manifestName, manifestText, provenFile } from "../../src/publish/version/make-manifest.ts";
import { readManifest } from "../../src/publish/version/read-manifest.ts";
import { writers } from "../../src/publish/writers.ts";
import type { Edition, PrintedFigure } from "../../src/report/edition/edition.ts";
import { printedIn } from "../../src/verify/edition/printed.ts";
import { readEdition } from "../../src/verify/edition/read.ts";
import { openPdf } from "../../src/verify/pdf/open.ts";
import { type Verification, verifyFolder } from "../../src/verify/verify.ts";
import { english } from "../../src/words/english/english.ts";
import { openWorkbook } from "../../src/workbook/open/open.ts";
import { make, templates } from "./project.ts";
import { told } from "./told.ts";

/** The files of a published version by name. */
export type PublishedFiles = ReadonlyMap<string, Uint8Array>;

const areas = ["kent", "suffolk", "norfolk"];

/** A release of three areas over two years, whose numbers are nearly all different. */
function rows(): string[] {
  const cells = [1, 2, 3, 4].flatMap((category) =>
    [1, 2, 3]
      .map((level) => ({ category, level }))
      .filter(({ category, level }) => category !== 3 || level !== 1),
  );
  return areas.flatMap((area, place) =>
    ["2030/31", "2031/32"].flatMap((year, later) =>
      cells.map(({ category, level }, index) => {
        const value = (level === 1 ? 1200 : 90) + 110 * place + 31 * later + 7 * index;
        return `${area},${year},eligible,category-${category},level-${level},,${value}`;
      }),
    ),
  );
}

/** Publishes a small invented release as a rehearsal: every document in every format, with its manifest. */
export async function publishedSmall(): Promise<PublishedFiles> {
  const prepared = await make({ kind: "illustrative", year: "2031/32", framework: "2022-23", rows: rows() });
  const output = memoryFiles();
  const environment: Environment = {
    data: memoryFiles(),
    templates,
    output,
    words: english,
    now: () => new Date("2032-10-28T08:30:00Z"),
    print: () => {},
    progress: () => {},
  };
  const requests = reportsToMake(prepared, prepared.findings, undefined, documentKinds)
    .filter(({ of }) => of.kind !== "area" || of.area === "suffolk")
    .map((request) => ({ ...request, mark: { kind: "rehearsal" } as const }));
  const version = { version: 1, rehearsal: true, program: "0.1.0", inputs: [], earlier: [] };
  const failures = await makeVersion({ prepared, requests, ...version }, environment, writers);
  if (failures.length > 0) throw new Error(failures.map((failure) => told(failure).problem).join("\n"));
  const folder = "published/made/v1/";
  return new Map(
    [...output.contents]
      .filter(([path]) => path.startsWith(folder))
      .map(([path, content]) => [path.slice(folder.length), bytesOf(content)]),
  );
}

export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

/** The same folder with some files put in place of others, and the manifest made to fit them. */
export function withManifest(files: PublishedFiles): PublishedFiles {
  const { manifest } = readManifest(new TextDecoder().decode(files.get(manifestName)));
  const outputs = [...files]
    .filter(([name]) => name !== manifestName)
    .map(([name, bytes]) => provenFile(name, bytes));
  return new Map([...files, [manifestName, bytesOf(manifestText({ ...manifest!, outputs }))]]);
}

/** The files of some documents alone, by what their names begin with. */
export function only(files: PublishedFiles, ...documents: readonly string[]): PublishedFiles {
  const kept = [...files].filter(
    ([name]) => name === manifestName || documents.some((document) => name.startsWith(document)),
  );
  return withManifest(new Map(kept));
}

export function editionOf(files: PublishedFiles, document: string): Edition {
  return readEdition(new TextDecoder().decode(files.get(`${document}.json`))).edition!;
}

/** Every figure that an edition prints in words and tables; those of charts alone are drawn. */
export function printedOf(edition: Edition): readonly PrintedFigure[] {
  return [...printedIn(edition)].filter(({ place }) => place.in !== "chart").map(({ printed }) => printed);
}

/** Looks through files as through a folder on a disk. */
export function verifyFiles(files: PublishedFiles, own: Partial<Files> = {}): Promise<Verification> {
  const readers = { words: english, openPdf, openWorkbook: async (bytes: Uint8Array) => openWorkbook(bytes) };
  return verifyFolder({ ...memoryFiles(files), ...own }, readers, () => {});
}

/** Findings in short: the code, the file, and what is said of it. */
export function inShort(findings: readonly Finding[]): string[] {
  return findings.map((finding) => {
    const { location } = finding;
    return [finding.code, location?.file, told(finding).problem].join(" ");
  });
}
