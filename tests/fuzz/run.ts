import { unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import type { Finding } from "../../src/findings/finding.ts";
import { readReturns } from "../../src/returns/reading/read.ts";
import type { ReadReturns } from "../../src/returns/return.ts";
import { english } from "../../src/words/english/english.ts";
import { printFinding } from "../../src/words/print-finding.ts";
import { readWorkbook } from "../../src/workbook/open/open.ts";
import { type Base, project, releaseFor } from "./bases.ts";
import { judgeBook, type Other } from "./judge-book.ts";
import { judgeCsv } from "./judge-csv.ts";
import { judgeYaml } from "./judge-yaml.ts";
import { type Judgement, judgement } from "./judgement.ts";
import type { SeenBook } from "./seen.ts";
import { seenOds } from "./seen-ods.ts";
import { seenXlsx } from "./seen-xlsx.ts";

/** What became of a file. */
export interface Outcome {
  /** `read`, or the code of what it was refused for. */
  readonly became: string;
  readonly judged: Judgement;
}

/** Reads a file as the product does, and holds what is accepted of it against what other readers find. */
export async function outcomeOf(base: Base, bytes: Uint8Array): Promise<Outcome> {
  const { returns, findings } = read(base, bytes);
  for (const finding of findings) printFinding(english, finding);
  const judged = returns.length === 0 ? judgement() : await judge(base, bytes, returns);
  if (returns.length === 0 && findings.length === 0)
    judged.wrong.push("nothing was read, and nothing is told");
  return { became: returns.length > 0 ? "read" : refusedFor(findings), judged };
}

/** Reads a file; the workbook reader is the one that throws where the program itself is at fault. */
export function read(base: Base, bytes: Uint8Array): ReadReturns {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const file = { file: base.name, bytes, ...(isZip && { opened: readWorkbook(bytes) }) };
  return readReturns(project, releaseFor(base, file));
}

function refusedFor(findings: readonly Finding[]): string {
  return (findings.find(({ severity }) => severity === "error") ?? findings[0])?.code ?? "nothing";
}

async function judge(base: Base, bytes: Uint8Array, returns: ReadReturns["returns"]): Promise<Judgement> {
  if (base.format === "csv") return judgeCsv(base, bytes, returns);
  if (base.format === "yaml") return judgeYaml(bytes, returns);
  return judgeBook(
    base,
    seenIn(base, bytes),
    base.format === "xlsx" ? await otherReader(bytes) : undefined,
    returns,
  );
}

/** A workbook as the readers of these tests find it. */
export function seenIn({ format }: Base, bytes: Uint8Array): SeenBook {
  const parts = unzipSync(bytes);
  return format === "xlsx" ? seenXlsx(parts) : seenOds(parts);
}

/** The library that writes the product's XLSX files reads them as well; the product never reads with it. */
async function otherReader(bytes: Uint8Array): Promise<Other | undefined> {
  try {
    const { sheets } = await readXlsx(bytes);
    const byName = new Map(sheets.map(({ name, rows }) => [name, rows]));
    return (sheet, row, column) => byName.get(sheet)?.[row - 1]?.[column - 1];
  } catch {
    // It refuses some files that other programs open; then the file itself is looked at.
    return undefined;
  }
}
