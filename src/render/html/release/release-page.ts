import type { Sign } from "../../../figures/sign.ts";
import type { Boundaries } from "../../../reference/boundaries.ts";
import type { Label } from "../../../report/document.ts";
import type { FileGroupName } from "../../../words/release-page-words.ts";

/**
 * The page of a release as data: all that is known of it, each word of data and each figure as it is printed. Paths are
 * relative to the page.
 */
export interface ReleasePage {
  /** 2031/32 */
  readonly year: string;
  /** What kind of release it is, where it is not live. */
  readonly kind?: Label;
  /** What a release that is not live, and a copy that is not the published one, must say; in full, and in a word or two. */
  readonly label?: string;
  readonly shortLabel?: string;
  readonly publisher: string;
  /** What a reader needs to know before any figure, in order. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  /** What the national report says first, as it is printed there; left out where there is no such report. */
  readonly highlights?: Highlights;
  /** What most readers come for: the national report, tables and data; in order. */
  readonly first: readonly FileEntry[];
  readonly areas: readonly PageArea[];
  /** Every area once, by region. */
  readonly regions: readonly PageRegion[];
  /** Without areas where none is drawn. */
  readonly boundaries: Boundaries;
  /** Every file, in groups. */
  readonly files: readonly FileGroup[];
  /** What a reader must know of the release as a whole, a paragraph each. */
  readonly about: readonly string[];
  readonly revisions: readonly PageRevision[];
  readonly statements: readonly { readonly id: string; readonly heading: string }[];
  /** Who saw the release before it was published; left out where that is not known. */
  readonly access?: readonly PageReader[];
  readonly contacts: readonly PageContact[];
  /** Left out of a draft. */
  readonly version?: PageVersion;
}

/** Words, or a figure with its name. */
export interface Run {
  readonly text: string;
  readonly figure?: string | undefined;
}

export interface Highlights {
  readonly summary: readonly Run[];
  readonly figures: readonly {
    readonly label: string;
    readonly figure: string;
    readonly value: string;
    readonly sign?: Sign | undefined;
    readonly context: readonly Run[];
  }[];
}

export interface PageFile {
  readonly path: string;
  /** What kind of file it is, by the name of its format or the ending of its own: pdf. */
  readonly ending: string;
  readonly bytes?: number;
}

/** The files of one document. */
export interface FileEntry {
  /** Whose document it is, or what it is where it stands alone. */
  readonly name: string;
  readonly files: readonly PageFile[];
  /** Where it has several files of one format: each with what it holds. */
  readonly parts: readonly (PageFile & { readonly title: string })[];
}

export interface FileGroup {
  readonly group: FileGroupName;
  /** Documents of one kind, under its title. */
  readonly sets: readonly { readonly title: string; readonly entries: readonly FileEntry[] }[];
}

export interface PageArea {
  readonly slug: string;
  readonly name: string;
  /** Its report, where it has one. */
  readonly page?: string;
  /** Why it has none. */
  readonly reason?: string;
}

export interface PageRegion {
  readonly name: string;
  readonly page?: string;
  readonly areas: readonly PageArea[];
}

export interface PageRevision {
  readonly place: string;
  readonly label: string;
  readonly year: string;
  readonly before?: string | undefined;
  readonly after: string;
  /** 2032-09-14 */
  readonly date?: string | undefined;
  readonly reason?: string | undefined;
}

/** Somebody who saw the release before it was published, by post. */
export interface PageReader {
  readonly post: string;
  readonly reason: string;
  /** Left out where none have been made, or it is not known. */
  readonly copies?: number;
}

export interface PageContact {
  readonly for?: "press" | "statistics";
  readonly agency: string;
  readonly lines: readonly string[];
  readonly telephone?: string;
  readonly email?: string;
}

/** A published version. Times are ISO 8601 with the offset of London. */
export interface PageVersion {
  readonly version: number;
  readonly made: string;
  readonly earlier: readonly { readonly version: number; readonly made: string; readonly path: string }[];
  /** Of every version but the first. */
  readonly changes?: PageChanges;
}

export interface PageChanges {
  readonly from: number;
  readonly to: number;
  readonly notice: string;
  readonly figures: readonly {
    readonly figure: string;
    readonly place: string;
    readonly label: string;
    readonly year: string;
    readonly before?: string;
    readonly after?: string;
  }[];
  readonly files: Readonly<Record<FileChange, readonly string[]>>;
}

export type FileChange = "added" | "removed" | "changed";
