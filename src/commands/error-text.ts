import { FileTooLarge, NotAFile, PathOutside } from "../files/files.ts";
import { systemFault } from "../files/system-fault.ts";
import { HalfInPlace } from "../publish/folder/working.ts";
import type { Words } from "../words/words.ts";
import { WrongUse } from "./environment.ts";

/**
 * What the user is told of an error: a plain line where it is about what was asked for or about the disk. Anything
 * else is a fault of ours.
 *
 * @param subject what could not be read or written, where the system does not say
 */
export function errorText(error: unknown, words: Words, subject = "A file"): string {
  if (error instanceof WrongUse) return error.message;
  if ([FileTooLarge, NotAFile, PathOutside].some((kind) => error instanceof kind))
    return `${(error as Error).message}.`;
  if (error instanceof HalfInPlace)
    return `${errorText(error.cause, words, subject)}\nThe new reports are in place in part. The next build puts the rest there.`;
  const fault = systemFault(error);
  if (fault === undefined)
    return `This is a fault in mappa, not in your data. Please report it with these lines:\n${stackOf(error)}`;
  const { path, code } = error as NodeJS.ErrnoException;
  const { problem, remedy } = words.faults[fault];
  return `${path ?? subject}: ${problem}${fault === "other" ? ` (${code})` : ""}. ${remedy}`;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
