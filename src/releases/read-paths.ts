import { approvalsFile, copiesFile } from "./records.ts";

/**
 * Whether a path in the data folder is, or leads to, something that a project is loaded from. What the program itself
 * writes beside it, such as the status of a release, is not.
 */
export function isRead(path: string): boolean {
  const [top, , part] = path.split("/");
  if (top === "reference" || top === "frameworks") return true;
  if (top !== "releases") return false;
  return (
    part === undefined ||
    /^(?:release\.yaml|history\.csv|returns|narrative|published)$/i.test(part) ||
    isRecord(path)
  );
}

/** Whether a path is a record of who answered for a release or saw it early: it says nothing of its figures. */
export function isRecord(path: string): boolean {
  const [top, , part = ""] = path.split("/");
  return top === "releases" && [approvalsFile, copiesFile].includes(part);
}

/** Whether a file was sent by an area: nothing but what is found of its release depends on it. */
export function isSentPath(path: string): boolean {
  const [top, , part] = path.split("/");
  return top === "releases" && (part === "returns" || part === "narrative");
}
