import { areasOf } from "../../statistics/statistics.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import type { Cover } from "../document.ts";
import { incompleteOf, standingOf } from "../standing.ts";
import type { Subject } from "../subject.ts";

/** The cover of a report: what it is, of whom, and the facts that a reader needs before any figure. */
export function coverOf(
  subject: Subject,
  { name, title, summary }: Pick<Cover, "name" | "title" | "summary">,
): Cover {
  const { statistics, of } = subject;
  const { details } = statistics.release;
  const { kind, year, publication, publisher, designation } = details;
  const facts: { label: Text; text: Text }[] = [];
  const add = (fact: Fact, text: Text) => facts.push({ label: phrase("fact-label", { fact }), text });
  add("period", phrase("flow", { year }));
  if (kind !== "reconstructed")
    add(
      "status",
      phrase("fact-status", { illustrative: kind === "illustrative", standing: standingOf(subject) }),
    );
  if (publication !== undefined) {
    const [date = "", time = ""] = publication.split(" ");
    add("publication", phrase("fact-publication", { date, time }));
  }
  if (of.kind !== "area") {
    const areas = areasOf(statistics, of);
    const counted = statistics.respondingAreas.filter((slug) => areas.includes(slug)).length;
    const incomplete = incompleteOf(subject, areas).length;
    add("coverage", phrase("fact-coverage", { counted, of: areas.length, incomplete }));
  }
  add("publisher", publisher);
  if (designation !== undefined) add("designation", designation);
  return { series: phrase("series", {}), name, title, summary, facts };
}

type Fact = "period" | "status" | "publication" | "coverage" | "publisher" | "designation";
