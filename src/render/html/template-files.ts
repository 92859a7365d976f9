import type { Files } from "../../files/files.ts";

/** The text of a template or style sheet. Throws, naming the file, where it is missing. */
export async function readTemplate(files: Files, path: string): Promise<string> {
  const text = await files.readText(path);
  if (text === undefined) throw new Error(`${files.shown(path)} is missing`);
  return text;
}
