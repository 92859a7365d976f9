import { FileTooLarge, PathOutside } from "../files/files.ts";
import { WrongUse } from "./environment.ts";

/** What the system says when a file cannot be read or written. */
const systemFaults: Readonly<Record<string, string>> = {
  EACCES: "permission was refused",
  EPERM: "permission was refused",
  ENOSPC: "the disk is full",
  EROFS: "the disk cannot be written to",
  ENOTDIR: "a file stands where a folder was expected",
  EISDIR: "a folder stands where a file was expected",
  ELOOP: "links lead round in a circle",
};

/**
 * What the user is told of an error: a plain line where it is about what was asked for or about the disk. Anything
 * else is a fault of ours.
 *
 * @param subject what could not be read or written, where the system does not say
 */
export function errorText(error: unknown, subject = "A file"): string {
  if ([WrongUse, FileTooLarge, PathOutside].some((kind) => error instanceof kind))
    return (error as Error).message;
  const { code = "", path, stack } = error as NodeJS.ErrnoException;
  const fault = systemFaults[code];
  if (fault) return `${path ?? subject}: ${fault}.`;
  return `This is a fault in mappa, not in your data. Please report it with these lines:\n${stack}`;
}
