import type { Coordinate } from "../../figures/coordinate.ts";
import { geographySlug } from "../../figures/geography.ts";
import { useOf } from "../../figures/use.ts";
import { cellInWords } from "../../framework/cells.ts";
import { frameworkOf } from "../../framework/of-year.ts";
import { areasOf } from "../../statistics/statistics.ts";
import { phrase } from "../../words/phrase.ts";
import { type Inline, type PlainBlock, said } from "../document.ts";
import { formatOf } from "../outline/plan.ts";
import { figureOf } from "../outline/planned-figures.ts";
import type { Subject } from "../subject.ts";
import { placeName } from "../whose.ts";

/** The log of revisions: every figure of the report's places that was revised, from what to what, when and why. */
export function revisionBlocks(subject: Subject): PlainBlock[] {
  const { statistics, of } = subject;
  const own = new Set([geographySlug(of), ...areasOf(statistics, of)]);
  const items = statistics.revised
    .filter(({ geography }) => own.has(geographySlug(geography)))
    .map((at): Inline[] => [said(revisionOf(subject, at))]);
  if (items.length === 0) return [];
  return [
    { type: "heading", level: 3, id: "revisions", text: phrase("revisions-heading", {}) },
    { type: "list", ordered: false, items },
  ];
}

function revisionOf(subject: Subject, at: Coordinate) {
  const { statistics } = subject;
  const { project, release } = statistics;
  const framework = frameworkOf(project.frameworks, at.year) ?? release.framework;
  const after = figureOf(subject, at);
  const { before, date, reason } = after.revision ?? {};
  const format = formatOf(framework, at);
  const earlier = figureOf(subject, { ...at, view: "before-revision" });
  return phrase("revision", {
    place: placeName(project, at.geography),
    label: cellInWords(framework, at),
    year: at.year,
    ...(before && { before: useOf(earlier, format) }),
    after: useOf(after, format),
    ...(date !== undefined && { date }),
    ...(reason !== undefined && { reason }),
  });
}
