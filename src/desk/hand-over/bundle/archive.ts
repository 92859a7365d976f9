import { shownText } from "../../../files/control-characters.ts";
import type { BundleFault } from "../../../words/desk/bundle-words.ts";
import { Unreadable } from "../../../workbook/read/fault.ts";
import { packedParts, unpack } from "../../../workbook/read/zip/archive.ts";
import { type Entry, readDirectory } from "../../../workbook/read/zip/directory.ts";
import { bundleLimits, mostPacked, mostUnpacked } from "./limits.ts";

/** The files of an archive by name, unless anything about it or about one of the names is wrong. */
export type OpenedArchive =
  | { readonly files: ReadonlyMap<string, Uint8Array>; readonly faults: readonly [] }
  | { readonly files?: undefined; readonly faults: readonly BundleFault[] };

/** Unpacks an archive into memory. Nothing of it is unpacked before all that its directory says was found harmless. */
export function openArchiveOf(bytes: Uint8Array): OpenedArchive {
  if (bytes.length > mostPacked)
    return { faults: [{ what: "too-large", of: "packed", most: bundleLimits.packed }] };
  try {
    const directory = readDirectory(bytes, { parts: bundleLimits.files, bytes: mostUnpacked });
    const faults = nameFaults(directory.entries);
    if (faults.length > 0) return { faults };
    const files = new Map<string, Uint8Array>();
    for (const part of packedParts(bytes, directory))
      if (!isFolder(part.entry)) files.set(part.entry.name, unpack(bytes, part));
    return { files, faults: [] };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { faults: [faultOf(error.fault)] };
  }
}

function nameFaults(entries: readonly Entry[]): readonly BundleFault[] {
  const met = new Set<string>();
  return entries.flatMap((entry): readonly BundleFault[] => {
    const name = shownName(entry.written);
    const key = entry.name.normalize("NFC").toLowerCase();
    const twice = met.has(key);
    met.add(key);
    return [
      ...(leadsOut(entry.written) ? [{ what: "outside", name } as const] : []),
      ...(isLink(entry) ? [{ what: "link", name } as const] : []),
      ...(swells(entry) ? [{ what: "swells", name } as const] : []),
      ...(twice ? [{ what: "twice", name } as const] : []),
    ];
  });
}

/** A path from the root or of a drive, a way up, a name of Windows' own kind, or one with what cannot be seen. */
function leadsOut(name: string): boolean {
  const parts = name.replace(/\/$/, "").split("/");
  return (
    /[\\:\p{Cc}\p{Cf}]/u.test(name) || parts.some((part) => part === "" || part === "." || part === "..")
  );
}

/** A kind of file that is neither a file nor a folder, as Unix writes it. */
function isLink({ mode }: Entry): boolean {
  return ![0, 0x8000, 0x4000].includes(mode & 0xf000);
}

function swells({ size, packedSize }: Entry): boolean {
  return size > bundleLimits.swellingFrom + packedSize * bundleLimits.swelling;
}

/** Programs that pack a folder put in the folders themselves too. */
function isFolder({ name, size }: Entry): boolean {
  return name.endsWith("/") && size === 0;
}

function faultOf(fault: Unreadable["fault"]): BundleFault {
  if (fault.what === "encrypted") return { what: "encrypted" };
  if (fault.what === "too-large")
    return fault.of === "parts"
      ? { what: "too-large", of: "files", most: bundleLimits.files }
      : { what: "too-large", of: "unpacked", most: bundleLimits.unpacked };
  const part = "part" in fault ? fault.part : undefined;
  return { what: "archive", ...(part && { part: shownName(part) }) };
}

/** A name that somebody else has made up, as it can be shown. */
export function shownName(name: string): string {
  const shown = shownText(name, "line");
  return shown.length <= 100 ? shown : `${shown.slice(0, 99)}…`;
}
