import type { Report } from "../../pipeline.ts";
import type { HtmlTemplates } from "../../render/html/templates.ts";
import type { Words } from "../../words/words.ts";

/** A file that was made, not yet written. */
export interface MadeFile {
  /** Relative to the output folder. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What writers need besides the report; the same for all reports of a run. */
export interface Resources {
  readonly templates: HtmlTemplates;
  readonly words: Words;
  /** The date that a file says of itself. */
  readonly created: Date;
}

/** One of the formats that reports are written in. */
export interface Writer {
  /** How the format is asked for, and what it is called in `release.json`. */
  readonly name: string;
  /** The endings of its files, without a dot. The files of a report begin with the id of its document. */
  readonly endings: readonly string[];
  /** Made where no format is asked for; the index leads to the files of these formats. */
  readonly usual: boolean;
  /** Renderers are loaded when they are first wanted: most runs do without some of them. */
  write(report: Report, resources: Resources): Promise<readonly MadeFile[]>;
}
