import { digestOf } from "../../files/digest.ts";
import { type Files, NotAFile, PathOutside } from "../../files/files.ts";

/** Reports with pictures can be larger than what is read of anything that was sent. */
const largestReport = 1024 * 1024 * 1024;

/** What stands at a path of the output folder: nothing, a file with its digest, or something that is no plain file. */
export type Standing = undefined | "other" | { readonly digest: string };

/** Asks what stands in the output folder, and lists each folder once. */
export function standingIn(output: Files): (path: string) => Promise<Standing> {
  const listed = new Map<string, ReturnType<Files["list"]>>();
  return async (path) => {
    const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
    if (!listed.has(folder)) listed.set(folder, output.list(folder));
    try {
      const entry = (await listed.get(folder)!).find(
        ({ name }) => `${folder && `${folder}/`}${name}` === path,
      );
      if (entry && entry.kind !== "file") return "other";
      // Asked for also where it is not listed: some disks take two spellings of a name for one.
      const bytes = await output.readBytes(path, largestReport);
      return bytes && { digest: digestOf(bytes) };
    } catch (error) {
      if (error instanceof PathOutside || error instanceof NotAFile) return "other";
      throw error;
    }
  };
}
