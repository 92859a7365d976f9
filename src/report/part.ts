import { geographySlug } from "../figures/geography.ts";
import type { Subject } from "./subject.ts";

/**
 * A part of a report that is planned or edited, made again only where a figure that was looked at for it is another.
 *
 * @param name of the stage and the part, and of no other of this report
 * @param on what the stage before has made
 * @param make looks at nothing else of what was sent: at no text, and at nothing that is found
 */
export function partOf<V>(subject: Subject, name: string, on: readonly unknown[], make: () => V): V {
  const { definition, of, statistics } = subject;
  return statistics.part(`${definition.kind} ${geographySlug(of)} ${name}`, [definition, ...on], make);
}
