import type { DocumentKind } from "../../framework/layout.ts";
import type { Report } from "../../pipeline.ts";
import type { PageLinks } from "../../render/html/links.ts";
import type { HtmlTemplates } from "../../render/html/templates.ts";
import type { Words } from "../../words/words.ts";

/** A file that was made, not yet written. */
export interface MadeFile {
  /** Relative to the output folder. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** What it holds, of a file that is one of several of its document. */
  readonly title?: string;
}

/** What writers need besides the report; the same for all reports of a run. */
export interface Resources {
  readonly templates: HtmlTemplates;
  readonly words: Words;
  /** The date that a file says of itself. */
  readonly created: Date;
  /** Where the page of the report leads; nowhere where nothing is known of other reports. */
  readonly links?: Omit<PageLinks, "data">;
  /** The names of all formats in which the report is made. */
  readonly formats?: readonly string[];
}

/** One of the formats that reports are written in. */
export interface Writer {
  /** How the format is asked for, and what it is called in `release.json`. */
  readonly name: string;
  /** The endings of its files, without a dot. The files of a report begin with the id of its document. */
  readonly endings: readonly string[];
  /** The kinds of document that are written in it. */
  readonly documents: readonly DocumentKind[];
  /** Made where no format is asked for. */
  readonly usual: boolean;
  /**
   * The path of a report's file by the path of its files without their ending, for a format with one file a report: other
   * pages can lead to it. Left out where a report has several files.
   */
  readonly only?: (report: string) => string;
  /** Renderers are loaded when they are first wanted: most runs do without some of them. */
  write(report: Report, resources: Resources): Promise<readonly MadeFile[]>;
}
