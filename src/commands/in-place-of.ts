import { decodeText } from "../files/decode.ts";
import { FileChanged, type Files } from "../files/files.ts";
import { WrongUse } from "./environment.ts";

/**
 * Writes a text in place of the one that it was made from: whoever else works on the file meanwhile loses nothing.
 *
 * @param before empty where there was no file
 * @throws WrongUse where somebody was faster
 */
export async function writeInPlaceOf(
  data: Pick<Files, "write" | "shown">,
  path: string,
  text: string,
  before: string,
): Promise<void> {
  const isExpected = (there: Uint8Array | undefined) => (there ? decodeText(there) : "") === before;
  try {
    await data.write(path, text, isExpected);
  } catch (error) {
    if (!(error instanceof FileChanged)) throw error;
    throw new WrongUse(
      `${data.shown(path)} was changed at the same time. Nothing was changed here: run the command again.`,
    );
  }
}
