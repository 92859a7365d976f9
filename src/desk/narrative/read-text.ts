import { isDocument } from "../../narrative/markdown.ts";
import type { FileVersion, Workbench } from "../workbench/workbench.ts";

/** A text as it stands, with the version that a change of it is made from. */
export interface TextRead {
  /** With every end of a line as a browser has it. */
  readonly text: string;
  /** As it stands in the file: with its own ends of lines. */
  readonly exact: string;
  /** Undefined where there is no file yet. */
  readonly version: string | undefined;
  /** Whether it is a text at all, and no document of another program or damaged file. */
  readonly isText: boolean;
}

/** Reads once: a text that is written meanwhile must not be taken for that of the version before it. */
export async function readTextOf(
  { workbench }: { readonly workbench: Pick<Workbench, "read"> },
  path: string,
): Promise<TextRead> {
  const file = await workbench.read(path);
  if (!file) return { text: "", exact: "", version: undefined, isText: true };
  const exact = exactly(file);
  const text = exact.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  return { text, exact, version: file.version, isText: !isDocument(exact) && !exact.includes("\0") };
}

/** The text with the ends of its lines as they are; of a file in another encoding as it was decoded. */
function exactly({ bytes, text }: FileVersion): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return text;
  }
}
