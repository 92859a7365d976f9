import type { ChartKind } from "../../chart-kind.ts";
import type { Said, Spoken } from "../../phrase.ts";
import type { PicturePoint, Shape } from "../../phrases.ts";
import type { ReportWords } from "../../report-words.ts";
import { line } from "../grammar/grammar.ts";
import { listed } from "../grammar/listed.ts";
import { among, betweenEnds, when } from "../grammar/sentences.ts";
import { areasInWords, sideInWords } from "./comparing.ts";

function kindInWords(kind: ChartKind, of: string): string {
  switch (kind) {
    case "bars":
      return "Bar chart";
    case "lines":
      return "Line chart";
    case "map":
      return `Map of ${of}`;
    case "dots":
      return "Dot plot of areas with their confidence limits";
    case "funnel":
      return "Funnel plot of areas with control limits";
    case "multiples":
      return "Small line charts on a common scale";
  }
}

const shapes: Readonly<Record<Shape, string>> = {
  up: "; every value is higher than the one before",
  down: "; every value is lower than the one before",
  level: "; all values are the same",
  "up-and-down": "; the line goes up and down",
};

function pointInWords({ label, use }: Spoken<PicturePoint>): Said {
  return line`${label} ${use}`;
}

function between(index: number, { afterBreak }: Spoken<PicturePoint>): string {
  if (afterBreak) return "; then, after a break in the series, ";
  return index > 0 ? ", " : "";
}

/** What pictures show, for readers who do not see them. */
export const pictureWords = {
  "picture-kind": ({ kind, of }) => kindInWords(kind, of),
  "picture-empty": ({ kind, of }) => `${kindInWords(kind, of)} without content: no figures are available`,
  "picture-no-figures": ({ label }) => `${label}: no figures are available`,
  "picture-series": ({ label, values, ends, highest, lowest, shape }) => {
    const list = ends
      ? line`from ${pointInWords(values[0]!)} to ${pointInWords(values.at(-1)!)}`
      : values.flatMap((value, index) => line`${between(index, value)}${pointInWords(value)}`);
    const extremes = [
      ...(highest ? line`; highest ${pointInWords(highest)}` : []),
      ...(lowest ? line`; lowest ${pointInWords(lowest)}` : []),
    ];
    return line`${label}: ${list}${extremes}${shape ? shapes[shape] : ""}`;
  },
  "picture-map": ({ subjects, when: dated, highest, lowest, middle, whole }) => {
    const half = middle ? line`; half of the areas lie at or above ${middle}` : [];
    const all = whole ? line`; the figure of ${among(whole.where)} is ${whole.value}` : [];
    return line`${betweenEnds(subjects, lowest, highest)} ${when(dated)}${half}${all}`;
  },
  "picture-side": ({ side, place, count, areas }) =>
    areas.length > 0
      ? `${sideInWords(side, place)}: ${listed(areas)}`
      : `${sideInWords(side, place)}: ${areasInWords(count)}`,
  "picture-outside": ({ level, areas }) => `Outside the ${level}% control limits: ${listed(areas)}`,
  "picture-gaps": ({ label, spans }) => {
    const names = spans.map(({ from, to }) => (to === undefined ? from : `${from} to ${to}`));
    return `${label}: no figure for ${listed(names)}`;
  },
  "picture-trend": ({ first, last, gaps, breaks }) => {
    const spans = gaps.map(({ from, to }) => (from === to ? from : `${from} to ${to}`));
    const without = spans.length === 0 ? "" : `; no figure for ${listed(spans)}`;
    const broken = breaks.length === 0 ? "" : `; break in the series in ${listed(breaks)}`;
    return line`${first.year} ${first.use}, ${last.year} ${last.use}${without}${broken}`;
  },
  "picture-missing-areas": ({ areas }) =>
    areas.length > 8 ? `${areas.length} areas have no figure` : `No figure for ${listed(areas)}`,
  "picture-impossible": ({ what }) => `${what}: this cannot exist and has no bar`,
} satisfies Partial<ReportWords>;
