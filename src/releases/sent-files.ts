import { cannotBeShown } from "../files/control-characters.ts";
import { type Entry, type Files, PathOutside } from "../files/files.ts";
import { inBatches } from "../files/in-batches.ts";
import { listSent, readSentBytes } from "../files/sent-file.ts";
import { isStray } from "../files/stray.ts";
import { systemFault } from "../files/system-fault.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { WorkbookOpener } from "../workbook/read/opened.ts";
import type { SentFile } from "./project.ts";

/** Files that were sent, with what kept others from being read. */
export interface SentFiles {
  readonly sent: readonly SentFile[];
  readonly findings: readonly Finding[];
}

/**
 * Every file in the folder of returns, as bytes, whatever it is: what is a return the returns stage knows. What
 * systems and editors leave behind is passed over; a folder is a finding, so that what is in it is not left out unnoticed.
 */
export async function loadReturnFiles(
  data: Files,
  folder: string,
  openWorkbook?: WorkbookOpener,
): Promise<SentFiles> {
  const { entries, findings } = await listSent(data, folder);
  const shown = entries.filter((entry) => !isStray(entry.name));
  const named = nameFindings(data, folder, shown);
  const read = await readFiles(
    data,
    folder,
    shown.filter((entry) => !entry.folder && !named.unread.has(entry.name)).map(({ name }) => name),
    [
      ...findings,
      ...named.findings,
      ...shown
        .filter((entry) => entry.folder)
        .map(({ name }) => folderFinding(data.shown(`${folder}/${name}`))),
    ],
    mostOf,
  );
  if (!openWorkbook) return read;
  const sent: SentFile[] = [];
  // One after the other: each may take as much memory as is allowed.
  for (const file of read.sent)
    sent.push(isArchive(file.bytes) ? { ...file, opened: await openWorkbook(file.bytes) } : file);
  return { ...read, sent };
}

/**
 * The same after one of the files has changed: it is read alone. Where it is new or gone, or something is found of it, the
 * folder is read again.
 */
export async function withReturnFile(
  data: Files,
  folder: string,
  before: SentFiles,
  name: string,
  openWorkbook?: WorkbookOpener,
): Promise<SentFiles> {
  const path = `${folder}/${name}`;
  const file = data.shown(path);
  const index = before.sent.findIndex((each) => each.file === file);
  const bytes = await readSentBytes(data, path, mostOf(name));
  if (index < 0 || !(bytes instanceof Uint8Array)) return loadReturnFiles(data, folder, openWorkbook);
  const modified = await timeOf(data, path);
  const opened = openWorkbook && isArchive(bytes) ? await openWorkbook(bytes) : undefined;
  const sent = { file, bytes, ...(modified && { modified }), ...(opened && { opened }) };
  return { ...before, sent: before.sent.with(index, sent) };
}

/** The most bytes of a file among the returns, where it is not what is read of any file. */
function mostOf(name: string): number | undefined {
  return name.toLowerCase().endsWith(".csv") ? largestTable : undefined;
}

/** When a file was last written; undefined where it is gone again or the system does not tell. */
async function timeOf(data: Files, path: string): Promise<Date | undefined> {
  try {
    return (await data.stamp(path))?.modified;
  } catch (error) {
    if (systemFault(error) === undefined && !(error instanceof PathOutside)) throw error;
    return undefined;
  }
}

/** Whether a file begins as a zip archive does, which workbooks are. */
function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * The most bytes of a table: a history of 42 areas with every cell of forty years has six million, the data of a release
 * as they were published fifteen million for five years.
 */
const largestTable = 32 * 1024 * 1024;

/** The history of a release, `history.csv` in any capitals. A second file of that name is a finding. */
export async function loadHistoryFile(
  data: Files,
  folder: string,
): Promise<{ historyFile?: SentFile; findings: readonly Finding[] }> {
  const { entries, findings: listing } = await listSent(data, folder);
  const names = entries.filter((entry) => !entry.folder && /^history\.csv$/i.test(entry.name));
  const { sent, findings } = await readFiles(
    data,
    folder,
    names.map(({ name }) => name),
    listing,
    () => largestTable,
  );
  const [historyFile, ...others] = sent;
  return {
    ...(historyFile && { historyFile }),
    findings: [...others.map(({ file }) => secondHistory(file)), ...findings],
  };
}

/** Copies of what was published, `published/2032-10-28.csv`, the oldest first. */
export async function loadPublishedFiles(data: Files, folder: string): Promise<SentFiles> {
  const { entries, findings } = await listSent(data, `${folder}/published`);
  const names = entries.filter((entry) => !entry.folder && /^\d{4}-\d{2}-\d{2}\.csv$/.test(entry.name));
  return readFiles(data, `${folder}/published`, names.map(({ name }) => name).sort(), findings);
}

async function readFiles(
  data: Files,
  folder: string,
  names: readonly string[],
  before: readonly Finding[],
  most: (name: string) => number | undefined = () => undefined,
): Promise<SentFiles> {
  const sent: SentFile[] = [];
  const findings = [...before];
  const paths = names.map((name) => `${folder}/${name}`);
  const read = await inBatches(paths, 16, async (path) => ({
    bytes: await readSentBytes(data, path, most(path)),
    modified: await timeOf(data, path),
  }));
  for (const [index, { bytes, modified }] of read.entries()) {
    if (bytes instanceof Uint8Array)
      sent.push({ file: data.shown(paths[index]!), bytes, ...(modified && { modified }) });
    else findings.push(bytes ?? vanished(data.shown(paths[index]!)));
  }
  return { sent, findings };
}

/** Names that cannot be shown, whose files are not read, and names that are one on most computers. */
function nameFindings(
  data: Files,
  folder: string,
  entries: readonly Entry[],
): { readonly unread: ReadonlySet<string>; readonly findings: Finding[] } {
  const unread = new Set<string>();
  const findings: Finding[] = [];
  const alike = new Map<string, string>();
  for (const { name } of entries) {
    const location = { file: data.shown(`${folder}/${name}`) };
    // A name that is not UTF-8 comes with U+FFFD in place of its bytes, and is not found by it.
    if (cannotBeShown(name)) {
      unread.add(name);
      findings.push(found("FILE-NAME", { what: "characters" }, { location }));
    }
    const key = name.normalize("NFC").toLowerCase();
    const other = alike.get(key);
    if (other === undefined) alike.set(key, name);
    else findings.push(found("FILE-NAME", { what: "alike", other }, { location }));
  }
  return { unread, findings };
}

function vanished(file: string): Finding {
  return found("FILE-UNREADABLE", { reason: "vanished" }, { location: { file } });
}

function folderFinding(file: string): Finding {
  return found("RETURN-FORMAT", { what: "folder" }, { location: { file } });
}

function secondHistory(file: string): Finding {
  return found("RETURN-DUPLICATE", { what: "history" }, { location: { file } });
}
