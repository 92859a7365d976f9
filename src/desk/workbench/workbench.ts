import type { Finding } from "../../findings/finding.ts";
import type { Calculated, PreparedRelease, Report } from "../../pipeline.ts";
import type { Project, Release } from "../../releases/project.ts";
import type { ReportRequest } from "../../report/subject.ts";

/** A file as it stands on the disk. */
export interface FileVersion {
  /** Below the folder of data. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** The digest of its bytes. */
  readonly version: string;
}

/** Whether a file was written: not where it is no longer as it was when the change was made. */
export type Written =
  | { readonly written: true; readonly file: FileVersion }
  /** `now` is undefined where it was removed. */
  | { readonly written: false; readonly now: FileVersion | undefined };

/** A release as it stands, with its figures. */
export interface WorkFigures {
  /** Goes up with every change of anything that was read. */
  readonly turn: number;
  readonly project: Project;
  readonly calculated: Calculated;
}

/** A release as it stands, with all that was found. */
export interface WorkState {
  /** Goes up with every change of anything that was read. */
  readonly turn: number;
  readonly project: Project;
  readonly prepared: PreparedRelease;
  /** Of the release and of what all releases share. */
  readonly findings: readonly Finding[];
}

/** What has changed: paths below the folder of data, whoever changed them. */
export interface WorkChange {
  readonly turn: number;
  readonly paths: readonly string[];
}

/**
 * A project in memory, kept as the disk has it: what is changed here is written at once, and what others change is read
 * again. Only what has changed is read and computed anew.
 */
export interface Workbench {
  /** The turn of the last change; it goes up with every change of anything that was read. */
  readonly turn: () => number;
  /** All releases by name, the newest first. */
  readonly releases: () => Promise<readonly string[]>;
  /** A release as it was read, before anything is computed. */
  readonly release: (release: string) => Promise<Release | undefined>;
  /** Everything of a release, with all checks; undefined where there is none or it cannot be read. */
  readonly state: (release: string) => Promise<WorkState | undefined>;
  /** What was sent, with all figures, before anything is asked of them. */
  readonly figures: (release: string) => Promise<WorkFigures | undefined>;
  /** One report as it stands, with its drawings; undefined where none can be made. */
  readonly report: (release: string, request: ReportRequest) => Promise<Report | undefined>;
  readonly read: (path: string) => Promise<FileVersion | undefined>;
  /**
   * Writes a file in place of the version that the change was made from; undefined where there was none.
   *
   * @throws PathOutside where the path leads out of the folder of data
   */
  readonly write: (path: string, content: string | Uint8Array, from: string | undefined) => Promise<Written>;
  /** Calls back after each change; the result ends it. */
  readonly onChange: (listener: (change: WorkChange) => void) => () => void;
}
