import type { Files } from "../files/files.ts";
import type { PdfOpener } from "../verify/pdf/reading.ts";
import type { Words } from "../words/words.ts";
import type { WorkbookOpener } from "../workbook/read/opened.ts";

/** All that a command takes from outside: folders, words, clock and where its lines go. */
export interface Environment {
  /** Releases, frameworks and reference data. */
  readonly data: Files;
  /** Templates and standard texts, which come with the program. */
  readonly templates: Files;
  readonly output: Files;
  /** What opens workbooks that were sent: in a thread that can be ended, where one is at hand. */
  readonly openWorkbook?: WorkbookOpener;
  /** What reads PDF files that somebody published: in such a thread too. */
  readonly openPdf?: PdfOpener;
  /** The scripts of the desk's pages, which come with the program where it was built. */
  readonly scripts?: Files;
  /** The language of what is printed. */
  readonly words: Words;
  now(): Date;
  /** A line of the result. */
  print(line: string): void;
  /** A line on how the work goes on; not part of the result. */
  progress(line: string): void;
}

/** What the process ends with: done; findings that stop a report; wrong use or failure. */
export type ExitCode = 0 | 1 | 2;

/** Something that the user asked for and that cannot be done; its message is for the user. */
export class WrongUse extends Error {}
