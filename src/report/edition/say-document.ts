import { keptBy } from "../../caches/kept-by.ts";
import { lastBy } from "../../caches/last-by.ts";
import { phrase } from "../../words/phrase.ts";
import { signsOf } from "../../words/print-figure.ts";
import type { Words } from "../../words/words.ts";
import type * as coded from "../document.ts";
import { columnSigns, commonSign, underSign } from "./common-sign.ts";
import type { Block, Chart, Cover, Edition, Table, Trend } from "./edition.ts";
import { type NoteHomes, noteHomes, notesOnce } from "./notes-once.ts";
import { type Speaker, speaker } from "./speaker.ts";

/** Says a report in a language. Every output prints what this gives, so that no two can differ. */
export function sayDocument(document: coded.Document, words: Words): Edition {
  const speaking = speaker(words);
  const { plain } = speaking;
  const { mark } = document;
  const label = joined([
    mark && plain(phrase("mark", { mark })),
    document.label && plain(phrase("label", { label: document.label })),
  ]);
  const shortLabel = joined([
    mark && plain(phrase("mark", { mark })),
    document.label && plain(phrase("label-title", { label: document.label })),
  ]);
  const homes = noteHomes(document);
  const sections = document.sections.map(({ id, heading, reference, blocks }) => ({
    id,
    heading: plain(heading),
    ...(reference && { reference }),
    blocks: blocks.map((block) => sayKept(speaking, block, { label, homes })),
  }));
  return {
    id: document.id,
    kind: document.kind,
    document: document.document,
    language: words.language,
    title: plain(mark ? phrase("marked-title", { title: document.title, mark }) : document.title),
    ...(document.heading && { heading: plain(document.heading) }),
    publisher: plain(document.publisher),
    ...(document.cover && { cover: sayCover(speaking, document.cover) }),
    contents: document.contents,
    ...(label !== undefined && { label }),
    ...(shortLabel !== undefined && { shortLabel }),
    runningHeader: plain(document.runningHeader),
    sections,
    figures: speaking.figures,
    notes: document.notes.map(plain),
  };
}

/** What a document says of itself, whole sentences one after the other. */
function joined(parts: readonly (string | undefined)[]): string | undefined {
  const said = parts.filter((part) => part !== undefined);
  return said.length > 0 ? said.join(" ") : undefined;
}

function sayCover({ plain, among }: Speaker, { series, name, title, summary, facts }: coded.Cover): Cover {
  return {
    series: plain(series),
    name: plain(name),
    title: plain(title),
    summary: among(summary),
    facts: facts.map(({ label, text }) => ({ label: plain(label), text: plain(text) })),
  };
}

/** What a block needs of the document around it. */
interface Around {
  readonly label: string | undefined;
  readonly homes: NoteHomes;
}

/** A block with the figures that it prints. */
interface SaidBlock {
  readonly block: Block;
  readonly figures: Speaker["figures"];
}

const lastSaid = keptBy((_: Words) => lastBy<coded.Block, SaidBlock>());

/** Tables, charts and key figures stay the same from one state of a report to the next: these are said again only where they differ. */
function sayKept(speaking: Speaker, block: coded.Block, around: Around): Block {
  const { words, figures } = speaking;
  if (block.type !== "table" && block.type !== "chart" && block.type !== "key-figures")
    return sayBlock(speaking, block, around);
  const beside = block.type === "table" ? notesOnce(around.homes, block) : around.label;
  const said = lastSaid(words)(block, JSON.stringify(beside ?? null), () => {
    const own = speaker(words);
    return { block: sayBlock(own, block, around), figures: own.figures };
  });
  Object.assign(figures, said.figures);
  return said.block;
}

function sayBlock(speaking: Speaker, block: coded.Block, { label, homes }: Around): Block {
  const { plain, inlines, alone, figure } = speaking;
  switch (block.type) {
    case "heading":
      return { ...block, text: plain(block.text) };
    case "paragraph":
      return { ...block, content: inlines(block.content) };
    case "list":
      return { ...block, items: block.items.map(inlines) };
    case "quotation":
      return { ...block, paragraphs: block.paragraphs.map(inlines) };
    case "warning":
      return { ...block, title: plain(block.title), content: inlines(block.content) };
    case "table":
      return sayTable(speaking, block, homes);
    case "chart":
      return sayChart(speaking, block, label);
    case "key-figures": {
      const items = block.items.map((item) => ({
        label: plain(item.label),
        value: figure(item.value),
        context: [alone(item.context)],
        ...(item.trend && { trend: sayTrend(speaking, `trend-${figureSlug(item.value)}`, item.trend) }),
      }));
      return { type: block.type, items };
    }
    case "definitions":
      return {
        ...block,
        items: block.items.map(({ term, definition }) => ({
          term: plain(term),
          definition: plain(definition),
        })),
      };
    case "note-list":
    case "contacts":
    case "picture":
      return block;
  }
}

/** Figures are written into the ids of drawings, which are ids of elements on a page. */
function figureSlug({ figure }: coded.Trend["points"][number]["value"]): string {
  return figure.id.replaceAll("/", "-");
}

function sayTrend({ plain, whole, figure }: Speaker, id: string, trend: coded.Trend): Trend {
  return {
    id,
    points: trend.points.map(({ year, value }) => ({ label: plain(year), value: figure(value) })),
    breaks: trend.breaks,
    alternative: [whole(trend.alternative)],
  };
}

function sayTable(speaking: Speaker, table: coded.Table, homes: NoteHomes): Table {
  const { words, plain, figure } = speaking;
  const printed = table.rows.map(({ cells }) => cells.map(figure));
  const columnSign = columnSigns(table.columns.length, printed);
  const rows = table.rows.map((row, index) => ({
    header: plain(row.header),
    notes: row.notes,
    total: row.total,
    cells: row.cells.map((cell, column) => figure(underSign(cell, columnSign[column]))),
    breakBefore: row.breakBefore,
    ...(row.trend && { trend: sayTrend(speaking, `trend-${table.id}-${index + 1}`, row.trend) }),
  }));
  return {
    type: "table",
    id: table.id,
    number: table.number,
    title: plain(table.title),
    subtitle: plain(table.subtitle),
    signs: signsOf(words, printed.flat()),
    corner: plain(table.corner),
    columns: table.columns.map((label, column) => {
      const sign = columnSign[column];
      return { label: plain(label), ...(sign !== undefined && { sign }) };
    }),
    rows,
    ...(table.trend && { trend: plain(table.trend) }),
    ...notesOnce(homes, table),
    leftOut: table.leftOut.map(plain),
    source: plain(table.source),
  };
}

function sayChart(
  { plain, alone, whole, among, figure }: Speaker,
  chart: coded.Chart,
  label: string | undefined,
): Chart {
  const printed = chart.series.map(({ values }) => values.map(figure));
  // What all points, or all of one series, are is said in the remarks.
  const ofAll = commonSign(printed.flat());
  return {
    type: "chart",
    id: chart.id,
    number: chart.number,
    kind: chart.kind,
    headline: [alone(chart.headline)],
    subtitle: plain(chart.subtitle),
    alternative: among(chart.alternative),
    remarks: chart.remarks.map((remark) => [whole(remark)]),
    points: chart.points.map((point) => ({ id: point.id, label: plain(point.label) })),
    years: chart.years,
    series: chart.series.map((series, index) => ({
      label: plain(series.label),
      values: series.values.map((value) => figure(underSign(value, ofAll ?? commonSign(printed[index]!)))),
      ...(series.limits && { limits: series.limits.map(figure) }),
    })),
    ...(chart.reference && {
      reference: {
        label: plain(chart.reference.label),
        value: figure(chart.reference.value),
        ...(chart.reference.limits && { limits: figure(chart.reference.limits) }),
      },
    }),
    ...(chart.groups && {
      groups: chart.groups.map(({ label, points }) => ({ label: plain(label), points })),
    }),
    ...(chart.own !== undefined && { own: chart.own }),
    ...(chart.funnel && { funnel: { ...chart.funnel, denominator: plain(chart.funnel.denominator) } }),
    breaks: chart.breaks.map((each) => ({
      ...each,
      label: plain(each.label),
      sentence: plain(each.sentence),
    })),
    unit: plain(chart.unit),
    table: chart.table,
    source: plain(chart.source),
    ...(label !== undefined && { label }),
  };
}
