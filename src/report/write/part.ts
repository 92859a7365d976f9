import { keptBy } from "../../caches/kept-by.ts";
import type { Finding } from "../../findings/finding.ts";
import { printedQueries } from "../notes/notes.ts";
import { partOf } from "../part.ts";
import type { Subject } from "../subject.ts";

/**
 * A part of a report that is written, made again only where a figure that was looked at for it or a query about a figure
 * is another. Nothing else that is found, and no text, is looked at for it.
 *
 * @param name of the part, and of no other of this report
 * @param on what was planned
 */
export function writtenPart<V>(subject: Subject, name: string, on: readonly unknown[], make: () => V): V {
  return partOf(subject, name, [queriesIn(subject.findings), ...on], make);
}

/** The queries that reports print, as a text by which they are compared. */
const queriesIn = keptBy((findings: readonly Finding[]) => JSON.stringify(printedQueries(findings)));
