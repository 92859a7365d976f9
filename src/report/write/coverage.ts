import { geographyOf } from "../../figures/geography.ts";
import { isOpen } from "../../findings/finding.ts";
import { areasOf } from "../../statistics/statistics.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import { type Inline, type PlainBlock, said } from "../document.ts";
import { type PrintedQuery, printedQueries, queryInWords } from "../notes/notes.ts";
import { incompleteOf } from "../standing.ts";
import type { Subject } from "../subject.ts";
import { placeName } from "../whose.ts";

/** Who has sent what: the areas counted, those without a return, provisional and revised returns, open queries. */
export function coverageBlocks(subject: Subject): PlainBlock[] {
  const { statistics, returns, findings, of } = subject;
  const { areas } = statistics.project;
  const all = areasOf(statistics, of.kind === "area" ? { kind: "nation" } : of);
  const names = (slugs: readonly string[]) =>
    areas.filter(({ slug }) => slugs.includes(slug)).map(({ name }) => name);
  const sent = statistics.respondingAreas.filter((slug) => all.includes(slug));
  const withStatus = (status: string) =>
    returns
      .filter(({ area, entries }) => all.includes(area) && entries.some((entry) => entry.status === status))
      .map(({ area }) => area);
  const open = (of.kind === "group" ? ownQueries(subject) : printedQueries(findings)).filter(isOpen).length;
  const listing = (name: ListOfAreas, slugs: readonly string[]) => listed(name, names(slugs));
  const lines = [
    phrase("areas-in-report", { counted: sent.length, of: all.length }),
    ...silentAreas(subject, all),
    ...listing("areas-incomplete", incompleteOf(subject, all)),
    ...listing("areas-provisional", withStatus("provisional")),
    ...listing("areas-revised", withStatus("revised")),
    ...(open > 0 ? [phrase("queries-open", { count: open })] : []),
  ];
  return [{ type: "list", ordered: false, items: lines.map((line) => [said(line)]) }];
}

/** The areas of some that are in no figure, by whether nothing came from them or it has errors. */
export function silentAreas({ statistics, findings }: Subject, all: readonly string[]): Text[] {
  const { project, respondingAreas } = statistics;
  const missing = project.areas.filter(({ slug }) => all.includes(slug) && !respondingAreas.includes(slug));
  const isHeld = ({ slug }: { readonly slug: string }) =>
    findings.some(({ area, severity }) => area === slug && severity === "error");
  return [
    ...listed(
      "areas-silent",
      missing.filter((each) => !isHeld(each)).map(({ name }) => name),
    ),
    ...listed(
      "areas-held-back",
      missing.filter(isHeld).map(({ name }) => name),
    ),
  ];
}

function listed(name: ListOfAreas, areas: readonly string[]): Text[] {
  return areas.length > 0 ? [phrase(name, { areas })] : [];
}

/** The queries about figures of the areas that a report is of; those of the nation's report are all. */
function ownQueries({ statistics, of, findings }: Subject): PrintedQuery[] {
  const queries = printedQueries(findings);
  if (of.kind === "nation") return queries;
  const own = areasOf(statistics, of);
  return queries.filter(({ area }) => area !== undefined && own.includes(area));
}

type ListOfAreas =
  | "areas-incomplete"
  | "areas-silent"
  | "areas-held-back"
  | "areas-provisional"
  | "areas-revised";

/** The queries that concern a report, with their explanations. */
export function queryBlocks(subject: Subject, scope: "own" | "all"): PlainBlock[] {
  const { statistics, of } = subject;
  const queries = scope === "all" ? printedQueries(subject.findings) : ownQueries(subject);
  if (queries.length === 0) return [];
  const items = queries.map((query): Inline[] => {
    const words = queryInWords(query);
    if (scope === "own" && of.kind === "area") return [said(words)];
    const place = placeName(
      statistics.project,
      query.area === undefined ? { kind: "nation" } : geographyOf(query.area),
    );
    return [said(phrase("query-of", { place, query: words }))];
  });
  return [
    { type: "heading", level: 3, id: "queries", text: phrase("queries-heading", {}) },
    { type: "list", ordered: false, items },
  ];
}
