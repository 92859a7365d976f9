/**
 * All that the pipeline asks of a disk. Paths are relative to one root folder and use forward slashes; a path
 * that would leave the root is refused. Passed in, so that tests can use memory and a user's files stay theirs.
 */
export interface Files {
  /**
   * The text of a file, or undefined where there is none. Throws {@link FileTooLarge} above the cap, and
   * {@link NotAFile} where a pipe or a device stands, which is not opened.
   */
  readText(path: string, most?: number): Promise<string | undefined>;
  readBytes(path: string, most?: number): Promise<Uint8Array | undefined>;
  /** How large a file is and when it was last written, or undefined where there is none. */
  stamp(path: string): Promise<Stamp | undefined>;
  /**
   * Names in a folder, sorted; empty where there is none.
   *
   * @param withStamps whether the stamps of plain files are wanted, too, which costs less than to ask for each
   */
  list(folder: string, withStamps?: boolean): Promise<readonly Entry[]>;
  /**
   * The file is there whole or as it was before, whenever the program or the computer stops.
   *
   * @param isExpected asked in the last moment, of what is there or of nothing: throws {@link FileChanged} where it says
   *   no, and where another program wrote into the file in that same moment. What it wrote is there then.
   */
  write(
    path: string,
    content: string | Uint8Array,
    isExpected?: (there: Uint8Array | undefined) => boolean,
  ): Promise<void>;
  /**
   * Moves a file or folder in one step. A file takes the place of a file, a folder that of an empty folder; otherwise
   * it throws, with the system's code `ENOTEMPTY` where a folder that is not empty is in the way.
   */
  move(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Removes a folder that is empty, and leaves any other. */
  removeEmpty(folder: string): Promise<void>;
  /** The path as a person would type it, for messages. */
  shown(path: string): string;
  /** Where the root folder is; undefined of files that are on no disk. */
  readonly root?: string;
  readonly sharing: Sharing;
}

/** Who uses the files, where other programs may use them at the same time. */
export interface Sharing {
  /** A name that no other user has, now or later; it can be the name of a file. */
  readonly id: string;
  /** What is known of another user: one on another computer cannot be asked after. */
  stateOf(id: string): Promise<"running" | "ended" | "unknown">;
  wait(milliseconds: number): Promise<void>;
}

/** What is known of a file without reading it. */
export interface Stamp {
  /** In bytes. */
  readonly size: number;
  /** By the clock of whatever holds the file. */
  readonly modified: Date;
}

export interface Entry {
  readonly name: string;
  /** Where it was asked for and known without following a link. */
  readonly stamp?: Stamp;
  readonly folder: boolean;
  /** A link is one itself, whatever it leads to; special are pipes, sockets and devices. */
  readonly kind: "file" | "folder" | "link" | "special";
}

/** The most bytes read from any one file unless a caller asks for less or more: ten times the largest in use. */
export const largestFile = 4 * 1024 * 1024;

export class FileTooLarge extends Error {
  constructor(
    readonly path: string,
    readonly size: number,
    readonly most: number,
  ) {
    super(`${path} has ${size} bytes; the most that is read is ${most}`);
  }
}

/** Another program has changed a file at the same time; it is as that program left it. */
export class FileChanged extends Error {
  constructor(readonly path: string) {
    super(`${path} was changed by another program`);
  }
}

export class PathOutside extends Error {
  constructor(readonly path: string) {
    super(`${path} is outside the folder that it must stay in`);
  }
}

/** What stands there can be opened like a file and is none: reading it could wait for ever. */
export class NotAFile extends Error {
  constructor(
    readonly path: string,
    readonly kind: "pipe" | "socket" | "device",
  ) {
    super(`${path} is a ${kind}`);
  }
}
