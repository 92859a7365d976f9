/** Whether a file is a folder, or lies in it, as both are shown to a user. */
export function isInFolder(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}

/** What of a release has to be read again after a change. */
export type Reading =
  | { readonly what: "returns" }
  | { readonly what: "texts"; readonly author: string }
  | { readonly what: "all" };

/** What a change of a path means for a release; undefined where it is of another release's returns or texts. */
export function readingAfter(path: string, release: string): Reading | undefined {
  const [top, id, part = "", author, ...rest] = path.split("/");
  if (top !== "releases") return { what: "all" };
  if (id !== release) return part === "returns" || part === "narrative" ? undefined : { what: "all" };
  if (part === "returns") return { what: "returns" };
  if (part === "narrative" && author !== undefined && rest.length > 0) return { what: "texts", author };
  return { what: "all" };
}

/** Whether a path is one that people write, and the desk for them: what a release is made from. */
export function isWritten(path: string): boolean {
  const parts = path.split("/");
  if (parts.some((part) => part === "" || part === "." || part === ".." || /[\\:\p{Cc}]/u.test(part)))
    return false;
  const [top, , part] = parts;
  if (top !== "releases" || part === undefined) return false;
  if (parts.length === 3) return part === "release.yaml";
  if (part === "returns") return parts.length === 4;
  return part === "narrative" && parts.length === 5;
}
