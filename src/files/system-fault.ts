import type { SystemFault } from "../findings/arguments/reading.ts";

/** What the system's codes mean, as far as a person can do something about them. */
const faults: Readonly<Record<string, SystemFault>> = {
  EACCES: "permission",
  EPERM: "permission",
  EROFS: "read-only",
  ENOSPC: "full",
  EDQUOT: "quota",
  EFBIG: "too-large",
  EMFILE: "too-many-open",
  ENFILE: "too-many-open",
  EBUSY: "in-use",
  ETXTBSY: "in-use",
  EIO: "disk",
  ENXIO: "disk",
  ENODEV: "disk",
  ESTALE: "disk",
  EREMOTEIO: "disk",
  ETIMEDOUT: "disk",
  ENOENT: "gone",
  ENOTDIR: "not-a-folder",
  EISDIR: "not-a-file",
  ENOTEMPTY: "not-a-file",
  ELOOP: "circle",
  ENAMETOOLONG: "long-name",
  EPIPE: "not-taken",
};

/** What the system says when a file cannot be read or written; undefined where the error is another. */
export function systemFault(error: unknown): SystemFault | undefined {
  return isSystemError(error) ? (faults[error.code] ?? "other") : undefined;
}

/** An error that comes from the system: it has one of the system's codes. */
export function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && /^E[A-Z0-9]+$/.test(String((error as NodeJS.ErrnoException).code));
}

/** No file can have such a name: it is too long, or has a zero character in it. */
const impossibleNames: readonly unknown[] = ["ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"];

/** Whether there is nothing at a path, or could not be. */
export function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === "ENOENT" || code === "ENOTDIR" || impossibleNames.includes(code);
}
