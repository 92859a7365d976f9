import type { Budget } from "../budget.ts";
import { damaged } from "../fault.ts";
import { XmlReader } from "../xml/reader.ts";
import type { Archive } from "../zip/archive.ts";
import { xlsxSpaces } from "./spaces.ts";

/** The parts of an XLSX file, which are found by what they are to each other: their names are free. */
export interface Package {
  readonly archive: Archive;
  readonly budget: Budget;
}

/** Begins to read a part; one that is not there is damage, as something refers to it. */
export function readerOf({ archive, budget }: Package, part: string): XmlReader {
  return new XmlReader(archive.read(part) ?? damaged(part), part, xlsxSpaces, budget);
}
