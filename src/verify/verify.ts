import { decodeText } from "../files/decode.ts";
import type { Files } from "../files/files.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { manifestName } from "../publish/version/make-manifest.ts";
import type { Edition } from "../report/edition/edition.ts";
import { KnownValues } from "./data/known-values.ts";
import { ownFigures } from "./edition/own-figures.ts";
import { printedIn } from "./edition/printed.ts";
import { readEdition } from "./edition/read.ts";
import { type Listing, listFolder } from "./files/listing.ts";
import { proven } from "./files/proven.ts";
import { readWithin } from "./files/read-within.ts";
import { formats } from "./formats/formats.ts";
import { grouped } from "./group.ts";
import { Comparison } from "./held/comparison.ts";
import type { Folder, Readers, VerifiedDocument } from "./held/document.ts";
import { PrintedTexts } from "./html/printed-texts.ts";
import { oddOnesOut } from "./odd-one-out.ts";
import { type DrawnPicture, drawnIn } from "./pictures/drawn.ts";
import { saidOf } from "./said/document.ts";
import { isWhole, Whole } from "./whole.ts";

/** What came of looking through a published version. */
export interface Verification {
  readonly findings: readonly Finding[];
  /** Files that were read, with the manifest. */
  readonly files: number;
  /** How often documents print a figure. */
  readonly figures: number;
  /** Names of the formats in which they were compared. */
  readonly formats: readonly string[];
}

/**
 * Looks through the folder of a published version, which anybody may have changed: whether its files are those of its
 * manifest, whether every format of a document prints the figures of its edition, and whether people can read them. The
 * network is never asked. Documents are read one after the other, so that memory holds one.
 *
 * @param tell is told of each document before it is read
 */
export async function verifyFolder(
  files: Files,
  readers: Readers,
  tell: (document: string) => void,
): Promise<Verification> {
  const listing = await listFolder(files);
  const run = new Run(files, readers, listing);
  const names = [...listing.files.keys()];
  const editions = names
    .filter((name) => name.endsWith(".json") && !isWhole(name))
    .map((name) => name.slice(0, -5));
  const { documents, others } = grouped(names, editions);
  for (const [name, own] of documents) {
    tell(name);
    await run.document(name, own);
  }
  for (const name of others) await run.other(name);
  return run.finish();
}

class Run {
  private readonly findings: Finding[];
  private readonly formats = new Set<string>();
  private figures = 0;
  private read = 0;
  private readonly folder: Folder;
  private readonly known = new KnownValues();
  private readonly printed = new PrintedTexts();
  private readonly whole: Whole;

  constructor(
    private readonly files: Files,
    private readonly readers: Readers,
    private readonly listing: Listing,
  ) {
    this.findings = [...listing.findings];
    if (listing.manifest) this.read += 1;
    this.folder = {
      has: (name) => listing.files.has(name) || (name === manifestName && listing.manifest !== undefined),
      shown: (name) => files.shown(name),
    };
    this.whole = new Whole(this.folder, this.known, this.printed);
  }

  /** A document with all its files. */
  async document(name: string, own: readonly string[]): Promise<void> {
    const file = `${name}.json`;
    const bytes = await this.bytesOf(file);
    if (!bytes) return;
    const { edition, fault } = readEdition(decodeText(bytes));
    const shown = this.files.shown(file);
    if (!edition) {
      this.findings.push(
        found("VERIFY-UNREADABLE", { format: "JSON", why: fault }, { location: { file: shown } }),
      );
      for (const other of own) await this.bytesOf(other);
      return;
    }
    const { words } = this.readers;
    const comparison = new Comparison();
    const said = saidOf(edition, words);
    const drawn = this.drawn(edition, shown);
    const document: VerifiedDocument = { name, edition, said, drawn, comparison };
    this.figures += [...printedIn(edition)].length;
    this.formats.add("json");
    this.known.add(edition, shown);
    this.printed.add(edition, shown);
    for (const other of own) await this.compare(other, document);
    const named = { edition: file, shown: (each: string) => this.files.shown(each) };
    this.findings.push(
      ...ownFigures(edition, words, shown),
      ...comparison.findings,
      ...oddOnesOut(comparison, named),
    );
  }

  /** A file of the release as a whole, or one that is of no document. */
  async other(name: string): Promise<void> {
    const bytes = await this.bytesOf(name);
    if (bytes) this.findings.push(...this.whole.check(name, bytes));
  }

  finish(): Verification {
    this.findings.push(...this.whole.finish());
    for (const format of this.whole.formats) this.formats.add(format);
    return {
      findings: this.findings,
      files: this.read,
      figures: this.figures,
      formats: [...this.formats].sort(),
    };
  }

  /** What its charts show; one that cannot be drawn was made by no program of this kind. */
  private drawn(edition: Edition, file: string): readonly DrawnPicture[] {
    try {
      return drawnIn(edition, this.readers.words);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.findings.push(found("VERIFY-UNREADABLE", { format: "JSON", why }, { location: { file } }));
      return [];
    }
  }

  private async compare(name: string, document: VerifiedDocument): Promise<void> {
    const bytes = await this.bytesOf(name);
    if (!bytes) return;
    const rest = name.slice(document.name.length);
    const reader = formats.find((format) => format.reads(rest));
    if (!reader) return;
    this.formats.add(reader.name);
    await reader.compare({ name, rest, bytes }, document, this.readers, this.folder);
  }

  private async bytesOf(name: string): Promise<Uint8Array | undefined> {
    const { bytes, finding } = await readWithin(this.files, name);
    const shown = this.files.shown(name);
    if (finding) this.findings.push(finding);
    if (bytes) {
      this.read += 1;
      this.findings.push(...proven(bytes, this.listing.files.get(name), shown));
    }
    return bytes;
  }
}
