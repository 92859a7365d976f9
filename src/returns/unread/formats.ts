import { found } from "../../findings/found.ts";
import type { SentFile } from "../../releases/project.ts";
import type { ReturnReader } from "../reader.ts";
import { unreadFormat } from "./signatures.ts";

/** Documents, archives, and workbooks that nothing opens: they are known, and what to do instead is said. */
export const unreadFormats: ReturnReader = {
  name: "formats that are not read",
  endings: [],
  recognises: (file) => formatOf(file) !== undefined,
  read({ file }) {
    const what = formatOf(file) ?? "unknown";
    return { returns: [], findings: [found("RETURN-FORMAT", { what }, { location: { file: file.file } })] };
  },
};

/**
 * The kind of a file that is not read. Of a file that was to be opened as a workbook, only another kind of document is
 * told here; what is wrong with a workbook is told with its reason.
 */
function formatOf({ bytes, opened }: SentFile): ReturnType<typeof unreadFormat> {
  if (opened?.workbook) return undefined;
  const what = unreadFormat(bytes);
  if (!opened) return what;
  const isOther = what === "text-document" || (what === "archive" && opened.fault.what === "not-a-workbook");
  return isOther ? what : undefined;
}
