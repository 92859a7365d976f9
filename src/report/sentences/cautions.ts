import type { Cell } from "../../figures/coordinate.ts";
import type { Figure } from "../../figures/figure.ts";
import { isOpen } from "../../findings/finding.ts";
import { cautionsAbout } from "../../framework/sentences.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import { isOwn, noteInWords, queriesAbout, queriesOfParts, untold } from "../notes/notes.ts";
import type { Subject } from "../subject.ts";
import { whose } from "../whose.ts";

/**
 * What must be read with figures wherever they are spoken of: what the framework says of them, that they are queried,
 * or were read from a source that leaves something open, and which areas a sum lacks. Each once, as whole sentences.
 */
export function cautionsOf(subject: Subject, figures: readonly Figure[]): Text[] {
  const told = new Map<string, Text>();
  const tell = (text: Text) => told.set(JSON.stringify(text), text);
  const cells = figures.map(({ at }) => at);
  for (const sentence of cautionsAboutCells(subject, cells)) tell(sentence);
  for (const figure of figures) for (const text of aboutFigure(subject, figure)) tell(text);
  return [...told.values()];
}

/** What the framework says of cells, whatever their figures are. */
export function cautionsAboutCells({ framework }: Subject, cells: readonly Cell[]): string[] {
  return [
    ...new Set(cells.flatMap((cell) => cautionsAbout(framework, cell).map(({ sentence }) => sentence))),
  ];
}

function aboutFigure(subject: Subject, figure: Figure): Text[] {
  const { statistics } = subject;
  const of = whoseFigure(subject, figure);
  const [query] = queriesAbout(subject, figure);
  const parts = queriesOfParts(subject, figure).map(({ area }) => area);
  const areas = statistics.project.areas.filter(({ slug }) => parts.includes(slug)).map(({ name }) => name);
  return [
    ...(query ? [phrase("caution-queried", { ...of, open: isOpen(query) })] : []),
    ...(areas.length > 0 ? [phrase("caution-part-queried", { ...of, areas })] : []),
    ...(figure.doubts ?? []).map((doubt) => phrase("caution-doubt", { ...of, doubt })),
    ...(figure.value.kind === "approximate" ? [phrase("caution-approximate", of)] : []),
    ...(figure.basis === "not-stated" ? [phrase("caution-basis", of)] : []),
    // A sum that lacks some areas must not stand alone.
    ...(figure.source.kind === "computed"
      ? untold(subject, figure, whose(statistics, figure)).map(noteInWords)
      : []),
  ];
}

/** The year of a figure, and its place where that is not the report's own. */
function whoseFigure(subject: Subject, figure: Figure) {
  return {
    year: figure.at.year,
    ...(!isOwn(subject, figure) && { place: whose(subject.statistics, figure) }),
  };
}
