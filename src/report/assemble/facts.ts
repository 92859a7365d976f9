import { areasOf } from "../../statistics/statistics.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import type { Phrases } from "../../words/phrases.ts";
import type { Cover } from "../document.ts";
import { labelOf } from "../identity.ts";
import { incompleteOf, standingOf } from "../standing.ts";
import { isReconstructed, type Subject } from "../subject.ts";
import { sourceLine } from "../write/tables.ts";

type Facts = Cover["facts"];

/** The facts that a reader needs before any figure of a report, in the order of its cover. */
export function reportFacts(subject: Subject): Facts {
  const { details } = subject.statistics.release;
  return [
    ...period(subject),
    ...(isReconstructed(subject) ? [] : status(subject)),
    ...(details.publication === undefined ? [] : publication(details.publication)),
    ...coverage(subject),
    ...fact("publisher", details.publisher),
    ...designation(subject),
  ];
}

/**
 * The facts of statistical tables, which are used without the report beside them: all that the cover of a spreadsheet
 * is asked for, also what is not known, so that nobody looks for it elsewhere.
 */
export function tableFacts(subject: Subject): Facts {
  const { details } = subject.statistics.release;
  const { kind, publication: time, "next-release": next, publisher } = details;
  const label = labelOf(kind);
  return [
    ...period(subject),
    ...(isReconstructed(subject) && label
      ? fact("status", phrase("label-title", { label }))
      : status(subject)),
    ...coverage(subject),
    ...fact("source", sourceLine(subject)),
    ...fact("publisher", publisher),
    ...(time === undefined || kind === "reconstructed"
      ? fact("publication", phrase("fact-not-published", {}))
      : publication(time)),
    ...fact("next-release", next ?? phrase("fact-next-release-unknown", {})),
    ...designation(subject),
    ...contacts(subject),
    ...fact("licence", phrase("fact-licence", {})),
  ];
}

function fact(name: Phrases["fact-label"]["fact"], text: Text): Facts {
  return [{ label: phrase("fact-label", { fact: name }), text }];
}

function period({ statistics }: Subject): Facts {
  return fact("period", phrase("flow", { year: statistics.release.details.year }));
}

function status(subject: Subject): Facts {
  const illustrative = subject.statistics.release.details.kind === "illustrative";
  return fact("status", phrase("fact-status", { illustrative, standing: standingOf(subject) }));
}

function publication(moment: string): Facts {
  const [date = "", time = ""] = moment.split(" ");
  return fact("publication", phrase("fact-publication", { date, time }));
}

/** Of a single area there is nothing to cover. */
function coverage(subject: Subject): Facts {
  const { statistics, of } = subject;
  if (of.kind === "area") return [];
  const areas = areasOf(statistics, of);
  const counted = statistics.respondingAreas.filter((slug) => areas.includes(slug)).length;
  const incomplete = incompleteOf(subject, areas).length;
  return fact("coverage", phrase("fact-coverage", { counted, of: areas.length, incomplete }));
}

function designation({ statistics }: Subject): Facts {
  const { designation: own } = statistics.release.details;
  return own === undefined ? [] : fact("designation", own);
}

/** Those who answer questions about the statistics and then those of the press, or everybody where nobody is named for either. */
function contacts({ statistics }: Subject): Facts {
  const all = statistics.release.details.contacts;
  const named = (["statistics", "press"] as const).flatMap((whose) =>
    all.filter((contact) => contact.for === whose),
  );
  return (named.length > 0 ? named : all).map(({ agency, lines, telephone, email }) => ({
    label: agency,
    text: phrase("fact-contact", { lines, ...(telephone && { telephone }), ...(email && { email }) }),
  }));
}
