import type { Files } from "../files/files.ts";
import { listSent, readSentBytes } from "../files/sent-file.ts";
import { isStray } from "../files/stray.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
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
export async function loadReturnFiles(data: Files, folder: string): Promise<SentFiles> {
  const { entries, findings } = await listSent(data, folder);
  const shown = entries.filter((entry) => !isStray(entry.name));
  return readFiles(
    data,
    folder,
    shown.filter((entry) => !entry.folder).map(({ name }) => name),
    [
      ...findings,
      ...shown
        .filter((entry) => entry.folder)
        .map(({ name }) => folderFinding(data.shown(`${folder}/${name}`))),
    ],
  );
}

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
  );
  const [historyFile, ...others] = sent;
  return {
    ...(historyFile && { historyFile }),
    findings: [...others.map(({ file }) => secondHistory(file)), ...findings],
  };
}

async function readFiles(
  data: Files,
  folder: string,
  names: readonly string[],
  before: readonly Finding[],
): Promise<SentFiles> {
  const sent: SentFile[] = [];
  const findings = [...before];
  const paths = names.map((name) => `${folder}/${name}`);
  const read = await Promise.all(paths.map((path) => readSentBytes(data, path)));
  for (const [index, bytes] of read.entries()) {
    if (bytes instanceof Uint8Array) sent.push({ file: data.shown(paths[index]!), bytes });
    else if (bytes) findings.push(bytes);
  }
  return { sent, findings };
}

function folderFinding(file: string): Finding {
  return found("RETURN-FORMAT", { what: "folder" }, { location: { file } });
}

function secondHistory(file: string): Finding {
  return found("RETURN-DUPLICATE", { what: "history" }, { location: { file } });
}
