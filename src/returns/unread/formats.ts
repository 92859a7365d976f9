import { found } from "../../findings/found.ts";
import type { ReturnReader } from "../reader.ts";
import { unreadFormat } from "./signatures.ts";

/** Workbooks, documents and archives: they are known, and what to do instead is said. */
export const unreadFormats: ReturnReader = {
  name: "formats that are not read",
  endings: [],
  recognises: ({ bytes }) => unreadFormat(bytes) !== undefined,
  read({ file: { file, bytes } }) {
    const what = unreadFormat(bytes) ?? "unknown";
    return { returns: [], findings: [found("RETURN-FORMAT", { what }, { location: { file } })] };
  },
};
