import { ofNation } from "../../figures/geography.ts";
import { labelOf } from "../../report/identity.ts";
import { incompleteOf, standingOf } from "../../report/standing.ts";
import { type Subject, subjectOf } from "../../report/subject.ts";
import { areasOf } from "../../statistics/statistics.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import { sayPlain } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";
import type { PageOf } from "./page-of.ts";

/** What a reader needs to know of a release before any figure: when, of what, how settled, of how many areas, by whom. */
export function factsOf(
  { prepared, published }: PageOf,
  words: Words,
): { readonly label: string; readonly text: string }[] {
  const { details } = prepared.release;
  const say = words.releasePage.facts;
  const facts: { label: string; text: string }[] = [];
  const add = (label: string, text: string | undefined) => {
    if (text !== undefined) facts.push({ label, text });
  };
  const said = (text: Text) => sayPlain(words, text);
  const factOf = (fact: "period" | "status" | "coverage" | "publisher" | "designation") =>
    said(phrase("fact-label", { fact }));
  add(say.publication, details.publication && say.at(details.publication));
  add(say.next, details["next-release"]);
  if (published) add(say.version, say.ofVersion(published.version, published.made));
  add(factOf("period"), said(phrase("flow", { year: details.year })));
  const subject = nationalSubject(prepared);
  if (subject) {
    const illustrative = details.kind === "illustrative";
    if (details.kind !== "reconstructed")
      add(factOf("status"), said(phrase("fact-status", { illustrative, standing: standingOf(subject) })));
    add(factOf("coverage"), said(coverage(subject)));
  }
  add(factOf("publisher"), details.publisher);
  add(factOf("designation"), details.designation);
  return facts;
}

function coverage(subject: Subject): Text {
  const { statistics } = subject;
  const areas = areasOf(statistics, ofNation);
  const counted = statistics.respondingAreas.length;
  return phrase("fact-coverage", {
    counted,
    of: areas.length,
    incomplete: incompleteOf(subject, areas).length,
  });
}

/** The first report of the nation, whose figures are those of the release as a whole. */
function nationalSubject({
  release,
  statistics,
  returns,
  findings,
}: PageOf["prepared"]): Subject | undefined {
  const definition = release.framework.reports.find(({ of }) => of.kind === "nation");
  return definition && subjectOf(statistics, returns, findings, { kind: definition.kind, of: ofNation });
}

/** What the page says of itself on its head, in full and in a word or two: what is not published, and what is not live. */
export function labelsOf({ prepared, mark }: PageOf, words: Words): { label?: string; shortLabel?: string } {
  const own = labelOf(prepared.release.details.kind);
  const said = (text: Text) => sayPlain(words, text);
  const marked = mark ? [said(phrase("mark", { mark }))] : [];
  const full = [...marked, ...(own ? [said(phrase("label", { label: own }))] : [])].join(" ");
  if (full === "") return {};
  return { label: full, shortLabel: full };
}
