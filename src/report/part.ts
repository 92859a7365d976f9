import { keptBy } from "../caches/kept-by.ts";
import { geographySlug } from "../figures/geography.ts";
import type { Finding } from "../findings/finding.ts";
import { printedQueries } from "./notes/notes.ts";
import type { Subject } from "./subject.ts";

/**
 * A part of a report, made again only where a figure that was looked at for it is another, or the queries are. Nothing
 * else of what was sent is to be looked at for it: no text, and nothing that is found beside queries about figures.
 *
 * @param name of the stage and the part, and of no other of this report
 * @param on what the stage before has made
 */
export function partOf<V>(subject: Subject, name: string, on: readonly unknown[], make: () => V): V {
  const { definition, of, statistics, findings } = subject;
  const whose = `${definition.kind} ${geographySlug(of)} ${name}`;
  return statistics.part(whose, [definition, queriesIn(findings), ...on], make);
}

/** The queries that reports print, as a text by which they are compared. */
const queriesIn = keptBy((findings: readonly Finding[]) => JSON.stringify(printedQueries(findings)));
