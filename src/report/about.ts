import { cellInWords, parseCell } from "../framework/cells.ts";
import { labelOf } from "../releases/label.ts";
import { cellOfId } from "../statistics/stated.ts";
import { confidenceLevel } from "../statistics/views.ts";
import { listed } from "../words/english/listed.ts";
import type { ReportContext } from "./context.ts";
import type { Block } from "./document.ts";
import { snapshotInWords } from "./formats.ts";
import { text } from "./words.ts";

/** 'About these figures': what the release is, what is counted when, what rates stand on, how figures are made. */
export function aboutBlocks(context: ReportContext): Block[] {
  const { details } = context.release;
  const label = labelOf(details.kind);
  const blocks: Block[] = [];
  if (label) blocks.push({ type: "warning", title: label.short, content: [text(label.full)] });
  const paragraphs = [
    ...details.about,
    ...basisSentences(context),
    ...populationSentences(context),
    `Limits beside a rate are its ${confidenceLevel}% confidence interval: Wilson's score method for a share, and for a rate per head Byar's method, exact below a count of ten. They say how far a rate might vary by chance.`,
    "A total is given as stated by those who sent it, or added up from its parts; where a part is missing there is no total. Changes are not computed across a break in a series. A percentage is not given where the earlier figure is under 50.",
  ];
  blocks.push(...paragraphs.map((words): Block => ({ type: "paragraph", content: [text(words)] })));
  if (details.assumptions.length > 0) {
    blocks.push({ type: "paragraph", content: [text("The figures were invented as follows:")] });
    blocks.push({ type: "list", ordered: false, items: details.assumptions.map((each) => [text(each)]) });
  }
  if (details.designation !== undefined) {
    blocks.push({ type: "paragraph", content: [text(details.designation)] });
  }
  return blocks;
}

/** Which measures are the position on one day and which are counts over the year; easily confused. */
function basisSentences(context: ReportContext): string[] {
  const { framework, release } = context;
  const day = snapshotInWords(release.details.year);
  const names = (basis: string) => [
    ...Object.values(framework.measures)
      .filter((measure) => measure.basis === basis)
      .map((measure) => measure.label),
    ...Object.entries(framework.measures).flatMap(([, measure]) =>
      Object.entries(measure["basis-exceptions"])
        .filter(([, exception]) => exception === basis)
        .map(([cell]) => cellInWords(framework, parseCell(framework, cell)!)),
    ),
  ];
  const [snapshot, flow] = [names("snapshot"), names("flow")];
  const sentences: string[] = [];
  if (snapshot.length > 0) sentences.push(`Counted on ${day}: ${listed(snapshot)}.`);
  if (flow.length > 0) sentences.push(`Counted over the year that ended on that day: ${listed(flow)}.`);
  return [sentences.join(" ")];
}

/** What the rates per head of this report stand on: said of those that are in it, computed or as published. */
function populationSentences(context: ReportContext): string[] {
  const { framework, release, collect } = context;
  const base = framework.populations[release.details.year];
  const perHead = Object.values(collect.figures).filter(
    ({ id }) => framework.rates[cellOfId(id).measure]?.denominator === "population",
  );
  const computed = perHead.some(({ value }) => value.kind === "rate");
  const published = perHead.some(({ value }) => value.kind === "published-rate");
  const sentences: string[] = [];
  if (computed && base) {
    sentences.push(
      `Rates per head are computed on ${base.label} (Office for National Statistics, Open Government Licence v3.0), those of earlier years on the population of those years.`,
    );
  }
  if (published) {
    sentences.push(
      "A rate per head without a count behind it, or which the count does not reproduce, is printed as it was published; the population that it stands on is not known.",
    );
  }
  return sentences;
}
