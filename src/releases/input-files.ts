import { digestOf } from "../files/digest.ts";
import { type Files, FileTooLarge, NotAFile, PathOutside } from "../files/files.ts";
import { isStray } from "../files/stray.ts";
import { isRead, isRecord } from "./read-paths.ts";

/** The digest of each file that a release is made from, by path: SHA-256 in hexadecimal digits. */
export type InputDigests = ReadonlyMap<string, string>;

/** Workbooks with pictures are larger than what is read of anything else. */
const largestInput = 64 * 1024 * 1024;

/**
 * The files on which the figures and words of a release depend, in whatever order they are read: those of its folder
 * but for the records of approvals and copies, which come after; frameworks, reference data, and the standard texts of the
 * program. A file that cannot be read is left out: it is an error of the release, which is not published with it.
 *
 * @param known what was read already: a file that was saved since counts as it was read
 */
export async function inputDigests(
  data: Files,
  templates: Files,
  release: string,
  known: InputDigests = new Map(),
): Promise<InputDigests> {
  const own = `releases/${release}`;
  const paths: { files: Files; path: string; name: string }[] = [];
  for (const folder of ["reference", "frameworks", own])
    for (const path of await below(data, folder))
      if (isInput(path) && !isRecord(path)) paths.push({ files: data, path, name: path });
  for (const path of await below(templates, "texts"))
    if (/\.md$/i.test(path)) paths.push({ files: templates, path, name: templateName(path) });
  const digests = new Map<string, string>();
  for (const { files, path, name } of paths.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const digest = known.get(name) ?? (await digestOfFile(files, path));
    if (digest !== undefined) digests.set(name, digest);
  }
  return digests;
}

/** What a file of the program's own templates is called among the inputs. */
export function templateName(path: string): string {
  return `templates/${path}`;
}

/**
 * The list of inputs as it is kept beside the record of an approval, always the same for the same files. Its own
 * SHA-256 stands for all of them.
 */
export function listOfInputs(inputs: InputDigests): { readonly text: string; readonly sha256: string } {
  const text = `${JSON.stringify(Object.fromEntries(inputs), undefined, 1)}\n`;
  return { text, sha256: digestOf(text) };
}

/** What others keep beside frameworks and reference data, to explain or to make them, is not read. */
function isInput(path: string): boolean {
  if (path.startsWith("frameworks/")) return /\.ya?ml$/i.test(path);
  if (path.startsWith("reference/")) return /\.(?:csv|json)$/i.test(path);
  return isRead(path);
}

async function below(files: Files, folder: string): Promise<string[]> {
  const paths: string[] = [];
  for (const { name, folder: isFolder } of await files.list(folder)) {
    if (isStray(name)) continue;
    if (isFolder) paths.push(...(await below(files, `${folder}/${name}`)));
    else paths.push(`${folder}/${name}`);
  }
  return paths;
}

async function digestOfFile(files: Files, path: string): Promise<string | undefined> {
  try {
    const bytes = await files.readBytes(path, largestInput);
    return bytes && digestOf(bytes);
  } catch (error) {
    if ([FileTooLarge, NotAFile, PathOutside].some((kind) => error instanceof kind)) return undefined;
    throw error;
  }
}
