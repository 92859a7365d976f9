import { decodeText } from "../files/decode.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Folder } from "./held/document.ts";
import { checkPage } from "./html/access.ts";
import { parsePage } from "./html/read-page.ts";

/** Files of JSON that are of the release as a whole and of no document. */
const wholeJson = new Set(["manifest.json", "changes.json", "data.json", "release.json"]);

/** Whether a file is of the release as a whole, by its name. */
export function isWhole(name: string): boolean {
  return wholeJson.has(name);
}

/** Checks a file that is of no document: of the release as a whole, or of nobody knows what. */
export function verifyWhole(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  folder: Folder,
): Finding[] {
  const file = folder.shown(name);
  if (name === "index.html") return checkPage(parsePage(decodeText(bytes)), { file, folder });
  if (isWhole(name) || /^data\.(?:csv|csv-metadata\.json)$/.test(name)) return [];
  return [found("VERIFY-DOCUMENT", { what: "no-edition" }, { location: { file } })];
}
