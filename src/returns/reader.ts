import type { Project, Release, SentFile } from "../releases/project.ts";
import type { ReadReturns } from "./return.ts";

/** A file that was sent for a release, and what it is read by. */
export interface Sent {
  readonly project: Project;
  readonly release: Release;
  readonly file: SentFile;
}

/** A format in which returns are sent. */
export interface ReturnReader {
  /** What people call the format. */
  readonly name: string;
  /** How the names of its files end, in lower case: `.csv`. */
  readonly endings: readonly string[];
  /** Whether the content of a file is certainly of this format, whatever the file is called. */
  recognises(file: SentFile): boolean;
  /** All that is in the file, or what is wrong with it. */
  read(sent: Sent): ReadReturns;
}
