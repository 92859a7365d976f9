import type { Document } from "yaml";
import type { TextLocation } from "../figures/location.ts";
import type { Finding } from "../findings/finding.ts";

/** The way to a value from the top of a file: names, and places in lists from 0. */
export type Path = readonly (string | number)[];

/** A parsed YAML file that can say where in its text each value stands. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  /**
   * What is wrong with the text itself. Where it could be read all the same, to find what else is wrong, there is `data`
   * too, which then is not what was sent.
   */
  readonly findings: readonly Finding[];
  /** The place of a value, or of its key; of the nearest one above where the path leads to nothing. */
  locate(path: Path, part?: "key" | "value"): TextLocation;
  /** Texts that a `#` ends before their end, but for those below a name of the top. */
  cut(passOver?: string): readonly Finding[];
  /** The characters of a scalar as written, for messages that must show them. */
  written(path: Path): string | undefined;
}

/** A YAML file as it was read, which can be changed (`edit.ts`) and written back. */
export interface ParsedYaml extends YamlFile {
  /** The file as it stands, with its comments, order and spacing. */
  readonly text: string;
  /** Undefined where the text has an error. */
  readonly document: Document | undefined;
}

/** How a person writes a kind of file, beyond the rules of YAML. */
export interface AsWritten {
  /** The name of the file's top below which every value is what it looks like, and never a sign of YAML: `figures`. */
  readonly plainBelow?: string;
  /** Names of the file's top that may stand one blank in, as where the mark of a comment was taken out. */
  readonly uncommented?: readonly string[];
}
