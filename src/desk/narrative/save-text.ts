import type { Desk } from "../context/desk.ts";
import { keepingLineEnds } from "./line-ends.ts";
import { readTextOf } from "./read-text.ts";

/** What became of a text that was sent. */
export type Saved =
  | { readonly saved: true; readonly version: string }
  /** The text was changed by somebody else meanwhile, to this. */
  | { readonly saved: false; readonly text: string; readonly version: string | undefined };

/**
 * Writes a text in place of the version that it was made from, and nothing where the file is another one by now.
 *
 * @param text with line feeds, as browsers give it
 * @param from undefined where there was no file
 */
export async function saveText(
  desk: Desk,
  path: string,
  text: string,
  from: string | undefined,
): Promise<Saved> {
  const now = await readTextOf(desk, path);
  const plain = text.replace(/\r\n?/g, "\n");
  // What was sent twice because an answer was lost is written already.
  if (plain === now.text && now.version !== undefined) return { saved: true, version: now.version };
  if (now.version !== from || !now.isText) return { saved: false, text: now.text, version: now.version };
  const written = await desk.workbench.write(path, keepingLineEnds(now.exact, plain), from);
  if (written.written) return { saved: true, version: written.file.version };
  const newer = await readTextOf(desk, path);
  return { saved: false, text: newer.text, version: newer.version };
}
