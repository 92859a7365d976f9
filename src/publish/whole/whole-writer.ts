import type { PreparedRelease } from "../../pipeline.ts";
import type { Mark } from "../../words/mark.ts";
import type { MadeFile, Resources } from "../writers/writer.ts";

/** A release as a whole, of which something is written besides its reports. */
export interface WholeRelease {
  readonly prepared: PreparedRelease;
  /** What its files must say where they are not the published ones. */
  readonly mark?: Mark;
}

/** Writes something of a release as a whole: the data of all its figures. */
export interface WholeWriter {
  /** How it is asked for among the formats, and what it is called in `release.json`. */
  readonly name: string;
  /** The endings of its files, without a dot. */
  readonly endings: readonly string[];
  /** Made where no format is asked for. */
  readonly usual: boolean;
  /** Paths begin with the name of the release, which is that of its folder. */
  write(whole: WholeRelease, resources: Resources): Promise<readonly MadeFile[]>;
}
