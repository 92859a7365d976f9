import type { Document } from "yaml";
import type { TextLocation } from "../figures/location.ts";
import type { Finding } from "../findings/finding.ts";

/** The way to a value from the top of a file: names, and places in lists from 0. */
export type Path = readonly (string | number)[];

/** A parsed YAML file that can say where in its text each value stands. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  /** What is wrong with the text itself. Where there is an error in it, `data` is undefined. */
  readonly findings: readonly Finding[];
  /** The place of a value, or of its key; of the nearest one above where the path leads to nothing. */
  locate(path: Path, part?: "key" | "value"): TextLocation;
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
