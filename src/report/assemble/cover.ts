import { geographySlug } from "../../figures/geography.ts";
import { areasOf } from "../../statistics/statistics.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import type { Cover } from "../document.ts";
import type { Subject } from "../subject.ts";

/** The cover of a report: what it is, of whom, and the facts that a reader needs before any figure. */
export function coverOf(subject: Subject, name: Text, title: Text): Cover {
  const { statistics, returns, of } = subject;
  const { details } = statistics.release;
  const { kind, year, publication, publisher, designation } = details;
  const facts: { label: Text; text: Text }[] = [];
  const add = (fact: Fact, text: Text) => facts.push({ label: phrase("fact-label", { fact }), text });
  add("period", phrase("flow", { year }));
  const status = returns.find(({ area }) => area === geographySlug(of))?.status ?? details.status;
  if (kind !== "reconstructed")
    add("status", phrase("fact-status", { status, illustrative: kind === "illustrative" }));
  if (publication !== undefined) {
    const [date = "", time = ""] = publication.split(" ");
    add("publication", phrase("fact-publication", { date, time }));
  }
  if (of.kind !== "area") {
    const areas = areasOf(statistics, of);
    const counted = statistics.respondingAreas.filter((slug) => areas.includes(slug)).length;
    add("coverage", phrase("some-areas", { counted, of: areas.length }));
  }
  add("publisher", publisher);
  if (designation !== undefined) add("designation", designation);
  return { series: phrase("series", {}), name, title, facts };
}

type Fact = "period" | "status" | "publication" | "coverage" | "publisher" | "designation";
