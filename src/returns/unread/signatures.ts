import type { Arguments } from "../../findings/arguments/arguments.ts";

type Format = Arguments["RETURN-FORMAT"]["what"];

/**
 * What a file is that is known by its first bytes and is not read; undefined for everything else. The name of a file is
 * not asked: a workbook that was renamed to .csv is a workbook.
 */
export function unreadFormat(bytes: Uint8Array): Format | undefined {
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) return "pdf";
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04) || begins(bytes, 0x50, 0x4b, 0x05, 0x06)) return zipped(bytes);
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return compound(bytes);
  return undefined;
}

function begins(bytes: Uint8Array, ...signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** What a zip file holds, by the names of its parts, which are not packed. */
function zipped(bytes: Uint8Array): Format {
  const names = textOf(bytes, "latin1");
  if (/xl\/workbook\.|opendocument\.spreadsheet/.test(names)) return "workbook";
  if (/word\/document\.|opendocument\.text/.test(names)) return "text-document";
  return "archive";
}

/** What an older office file holds; the names of its parts are written with two bytes a character. */
function compound(bytes: Uint8Array): Format {
  const names = textOf(bytes, "utf-16le");
  if (names.includes("EncryptedPackage")) return "protected";
  if (names.includes("Workbook")) return "workbook";
  if (names.includes("WordDocument")) return "text-document";
  return "old-office-file";
}

/** As much of both ends of a file as the names of its parts can be expected in. */
function textOf(bytes: Uint8Array, encoding: "latin1" | "utf-16le"): string {
  const most = 64 * 1024;
  const decoder = new TextDecoder(encoding);
  if (bytes.length <= 2 * most) return decoder.decode(bytes);
  // Even, so that characters of two bytes stay whole.
  const from = (bytes.length - most) & ~1;
  return decoder.decode(bytes.subarray(0, most)) + decoder.decode(bytes.subarray(from));
}
