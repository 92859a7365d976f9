import type { Finding } from "../findings/finding.ts";
import type { Framework } from "../framework/model.ts";
import type { Narrative, NarrativeBlock } from "../narrative/narrative.ts";
import type { Boundaries } from "../reference/boundaries.ts";
import type { Words } from "../words/words.ts";
import type { Opening } from "../workbook/read/opened.ts";
import type { YamlFile } from "../yaml/parse.ts";
import type { Foundations } from "./foundations.ts";
import type { Records } from "./records.ts";
import type { ReleaseDetails } from "./schema.ts";

/** Everything that `data` and `templates` hold, typed and checked, before any return is read. */
export interface Project extends Foundations {
  /** What stands in the forms that were given out; without it no workbook is read as one. */
  readonly formWords?: Words["form"];
  /** Empty where no map is shown. */
  readonly boundaries: Boundaries;
  /** Standard texts of the reports by name, as far as they were asked for. */
  readonly texts: ReadonlyMap<string, readonly NarrativeBlock[]>;
  readonly releases: readonly Release[];
  /** Releases that were not asked for, of years that the history of one of these has: their returns, and no texts. */
  readonly earlier: readonly Release[];
  readonly findings: readonly Finding[];
}

/** One year's publication: a folder in `data/releases`. */
export interface Release {
  /** The folder's name; also the folder of its reports. */
  readonly id: string;
  /** Its folder as the user would type it, for messages. */
  readonly folder: string;
  readonly details: ReleaseDetails;
  /** release.yaml as it was read, for the places of what it says. */
  readonly yaml?: YamlFile;
  readonly framework: Framework;
  /** Whatever was put into the folder of returns, as bytes; the returns stage reads it. */
  readonly returnFiles: readonly SentFile[];
  /** Copies of the figures as they were published, the oldest first. */
  readonly publishedFiles: readonly SentFile[];
  /** Figures of earlier years, if there are any. */
  readonly historyFile?: SentFile;
  readonly narratives: readonly Narrative[];
  /** Who answered for it, and who was given a copy before it was published. */
  readonly records?: Records;
}

export interface SentFile {
  /** As the user names it, for messages. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What is in it, of a file that is a workbook by its first bytes. */
  readonly opened?: Opening;
  /** When it was last written, as far as the disk knows. */
  readonly modified?: Date;
}
