/**
 * All that the pipeline asks of a disk. Paths are relative to one root folder and use forward slashes; a path
 * that would leave the root is refused. Passed in, so that tests can use memory and a user's files stay theirs.
 */
export interface Files {
  /** The text of a file, or undefined where there is none. Throws {@link FileTooLarge} above the cap. */
  readText(path: string, most?: number): Promise<string | undefined>;
  readBytes(path: string, most?: number): Promise<Uint8Array | undefined>;
  /** Names in a folder, sorted; empty where there is none. */
  list(folder: string): Promise<readonly Entry[]>;
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Moves a folder or file, replacing what is at the new place. */
  replace(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** The path as a person would type it, for messages. */
  shown(path: string): string;
}

export interface Entry {
  readonly name: string;
  readonly folder: boolean;
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

export class PathOutside extends Error {
  constructor(readonly path: string) {
    super(`${path} is outside the folder that it must stay in`);
  }
}
