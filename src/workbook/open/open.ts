import { Budget } from "../read/budget.ts";
import { Unreadable } from "../read/fault.ts";
import { readOds } from "../read/ods/read.ts";
import type { OpenedWorkbook, Opening } from "../read/opened.ts";
import { readXlsx } from "../read/xlsx/read.ts";
import { type Archive, openArchive } from "../read/zip/archive.ts";

/**
 * Opens the bytes of a workbook, XLSX or ODS. Whatever is in them it answers: with what they hold, or with what keeps
 * them from being read. What goes wrong in here of itself costs one file and not all.
 */
export function openWorkbook(bytes: Uint8Array): Opening {
  try {
    return readWorkbook(bytes);
  } catch {
    return { fault: { what: "damaged" } };
  }
}

/** The same; it throws where this program is at fault, which tests want to see. */
export function readWorkbook(bytes: Uint8Array): Opening {
  try {
    return { workbook: readArchive(openArchive(bytes)) };
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.fault };
    throw error;
  }
}

/** The kind of a document is known by what its kind must have. */
function readArchive(archive: Archive): OpenedWorkbook {
  const budget = new Budget();
  if (archive.has("mimetype")) {
    const kind = new TextDecoder("latin1").decode(archive.read("mimetype"));
    if (/^application\/vnd\.oasis\.opendocument\.spreadsheet(-template)?\s*$/.test(kind))
      return readOds(archive, budget);
    throw new Unreadable({ what: "not-a-workbook" });
  }
  if (archive.has("META-INF/manifest.xml") && archive.has("content.xml")) return readOds(archive, budget);
  if (archive.has("[Content_Types].xml") || archive.has("_rels/.rels")) return readXlsx(archive, budget);
  throw new Unreadable({ what: "not-a-workbook" });
}
