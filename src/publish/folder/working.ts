import type { Finding } from "../../findings/finding.ts";

/** Where a run works in the output folder: hidden, and nothing else is put there. */
export const workingFolder = ".mappa";

/** What is held by the one run that puts files in place. */
export const lockFolder = `${workingFolder}/lock`;

/** Where a run keeps what it has made until it is put in place. */
export function ownFolder(id: string): string {
  return `${workingFolder}/${id}`;
}

/** Why nothing can be put into the output folder as it is. Nothing has been changed. */
export class OutputRefused extends Error {
  constructor(readonly findings: readonly Finding[]) {
    super(findings.map(({ code }) => code).join(", "));
  }
}

/** The disk failed while files were put in place; the next run puts the rest there. */
export class HalfInPlace extends Error {}
