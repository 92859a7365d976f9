import { closeSync, constants, fstatSync, openSync, readSync, renameSync, writeFileSync } from "node:fs";
import { FileChanged } from "./files.ts";
import { isMissing } from "./system-fault.ts";

/** Windows does not put a file in the place of one that is open. */
const canReplaceOpen = process.platform !== "win32";

/**
 * Puts a file in the place of another, once it is certain that the other is what was expected. Nothing of this process
 * comes in between, and of another program only what it writes within some millionths of a second: what it writes into
 * the file is found afterwards and put back.
 *
 * @param beside the new file, in the same folder
 * @throws FileChanged where something else is there; the new file stays where it is or is gone
 */
export function replaceExpected(
  path: string,
  beside: string,
  isExpected: (there: Uint8Array | undefined) => boolean,
): void {
  const handle = openedOrNot(path);
  let isOpen = handle !== undefined;
  const close = () => {
    if (handle !== undefined && isOpen) closeSync(handle);
    isOpen = false;
  };
  try {
    const before = handle === undefined ? undefined : allOf(handle);
    if (!isExpected(before)) throw new FileChanged(path);
    if (!canReplaceOpen) close();
    renameSync(beside, path);
    if (handle === undefined || before === undefined || !isOpen) return;
    const after = allOf(handle);
    if (after.equals(before)) return;
    writeFileSync(beside, after, { flag: "wx" });
    renameSync(beside, path);
    throw new FileChanged(path);
  } finally {
    close();
  }
}

function openedOrNot(path: string): number | undefined {
  try {
    // Should a pipe have come to stand there, opening it does not wait for somebody to write.
    return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function allOf(handle: number): Buffer {
  const bytes = Buffer.alloc(fstatSync(handle).size);
  let length = 0;
  while (length < bytes.length) {
    const read = readSync(handle, bytes, length, bytes.length - length, length);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}
