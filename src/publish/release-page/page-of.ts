import type { PreparedRelease } from "../../pipeline.ts";
import type { Mark } from "../../words/mark.ts";
import type { ReleaseSummary } from "../summary-file.ts";
import type { VersionChanges } from "../version/changes.ts";

/** What the page of a release is made of. */
export interface PageOf {
  readonly prepared: PreparedRelease;
  /** What stands in the folder when the page stands there; files of the page itself are passed over. */
  readonly summary: ReleaseSummary;
  /** How large each file is in bytes, by its path in the summary; a file without a size is listed without one. */
  readonly sizes: ReadonlyMap<string, number>;
  /** What the page must say where it is not the published one. */
  readonly mark?: Mark;
  /** Left out of a draft. */
  readonly published?: PublishedVersion;
}

/** What the page of a published version says of it. */
export interface PublishedVersion {
  /** 1 for what was published first. */
  readonly version: number;
  /** When the version was made: ISO 8601 with the offset of London. */
  readonly made: string;
  /** From the version before, of every version but the first. */
  readonly changes?: VersionChanges;
  /** How many copies went to each post before publication; posts of release.yaml that are not here had none. */
  readonly recipients?: readonly { readonly post: string; readonly copies: number }[];
  /** The versions before, each in a folder beside this one's: v1. */
  readonly earlier: readonly { readonly version: number; readonly made: string }[];
}
