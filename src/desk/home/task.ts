import { isInSheet, printLocation } from "../../figures/location.ts";
import type { Finding } from "../../findings/finding.ts";
import { sayOnDesk } from "../../words/say-finding.ts";
import type { Words } from "../../words/words.ts";

/** Something that must be done before a release is published, as the template prints it. */
export interface PublicationTask {
  readonly key: string;
  readonly name: string;
  /** Who has to act, or would have. */
  readonly who: string;
  /** Nothing of it is open, and nothing that it is about is still to come. */
  readonly done: boolean;
  readonly state: string;
  /** What else it waits for, beside what is to do now. */
  readonly waits: string | undefined;
  /** Where it is done. */
  readonly places: readonly TaskPlace[];
  /** Where all of it is listed, in place of more than a few places. */
  readonly more: TaskPlace | undefined;
  /** How it is done where no page of the desk does it. */
  readonly notes: readonly TaskNote[];
}

export interface TaskPlace {
  readonly text: string;
  readonly address: string;
}

export interface TaskNote {
  readonly problem: string;
  readonly remedy: string;
  /** The line of a file; undefined where none is known. */
  readonly where: string | undefined;
}

/** What has to be done and where, as the command `mappa check` says it. */
export function noteOf(finding: Finding, words: Words): TaskNote {
  const { location } = finding;
  const isPlaced = location && (isInSheet(location) || location.line !== undefined);
  return { ...sayOnDesk(words, finding), where: isPlaced ? printLocation(location) : undefined };
}
