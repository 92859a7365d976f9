import type { Path } from "../../yaml/parse.ts";
import type {
  BlockDefinition,
  CardDefinition,
  ChartDefinition,
  ReportDefinition,
  ReportSubject,
  SectionDefinition,
  TableDefinition,
} from "../layout.ts";
import type { BlockSource, ReportSource } from "../source/schema.ts";
import type { CountedAndDimensions } from "./axes.ts";
import { cellAt } from "./counted.ts";
import { checkNumbered, noticeBlockOf } from "./notice-blocks.ts";
import { knownSet, misfit, named, placeOf, type Resolving } from "./resolving.ts";
import { templateOf } from "./templates.ts";

/** What the sections of reports can show. */
export interface Shown {
  readonly counted: CountedAndDimensions;
  readonly tables: Readonly<Record<string, TableDefinition>>;
  readonly charts: Readonly<Record<string, ChartDefinition>>;
}

export function reportsOf(at: Resolving, shown: Shown): ReportDefinition[] {
  return Object.entries(at.source.reports).map(([kind, source]): ReportDefinition => {
    const path = ["reports", kind];
    const sections = source.order.flatMap((id, index) => {
      const section = named(at, source.sections, "section", [id, [...path, "order", index]]);
      return section ? [sectionOf(at, shown, source, [...path, "sections", id])] : [];
    });
    checkChartsHaveTables(at, kind, sections);
    checkShownOnce(at, kind, sections);
    checkNumbered(at, kind, sections);
    return {
      kind,
      document: source.document,
      of: subjectOf(at, source, [...path, "of"]),
      title: templateOf(at, source.title, [...path, "title"], ["year"]),
      cover: source.cover,
      contents: source.contents,
      sections,
    };
  });
}

function subjectOf(at: Resolving, { of }: ReportSource, path: Path): ReportSubject {
  if (typeof of === "string") return { kind: of };
  knownSet(at, of.groups, [...path, "groups"]);
  return { kind: "group", set: of.groups };
}

function sectionOf(at: Resolving, shown: Shown, report: ReportSource, path: Path): SectionDefinition {
  const id = String(path.at(-1));
  const { heading, optional, numbered, blocks } = report.sections[id]!;
  const made = blocks.flatMap((block, index) => blockOf(at, shown, block, [...path, "blocks", index]) ?? []);
  const cards = made.flatMap((block) => (block.kind === "key-figures" ? block.cards : []));
  return {
    id,
    heading,
    optional,
    ...(numbered && { numbered }),
    blocks: made.map((block) => (block.kind === "key-findings" ? { ...block, cards } : block)),
  };
}

function blockOf(at: Resolving, shown: Shown, block: BlockSource, path: Path): BlockDefinition | undefined {
  if ("text" in block) return { kind: "text", text: block.text };
  if ("narrative" in block) return { kind: "narrative", section: block.narrative };
  if ("heading" in block) return { kind: "heading", heading: block.heading };
  if ("generated" in block) return { kind: "generated", part: block.generated };
  if ("members" in block || "largest" in block || "not-shown" in block)
    return noticeBlockOf(at, shown.counted, block, path);
  if ("table" in block) {
    const table = named(at, shown.tables, "table", [block.table, [...path, "table"]]);
    return table && { kind: "table", table };
  }
  if ("chart" in block) {
    const chart = named(at, shown.charts, "chart", [block.chart, [...path, "chart"]]);
    return chart && { kind: "chart", chart };
  }
  if ("key-figures" in block) {
    const cards = block["key-figures"].flatMap(({ cell: text, label, place }, index): CardDefinition[] => {
      const ofCard = [...path, "key-figures", index];
      const cell = cellAt(at, shown.counted, text, [...ofCard, "cell"]);
      return cell ? [{ cell, label, place: placeOf(at, place, [...ofCard, "place"]) }] : [];
    });
    return { kind: "key-figures", cards };
  }
  return block.findings === "key"
    ? { kind: "key-findings", cards: [] }
    : { kind: "queries", of: block.findings };
}

/** A report that shows a chart shows its table too: a reader who cannot see the chart needs it. */
function checkChartsHaveTables(at: Resolving, kind: string, sections: readonly SectionDefinition[]): void {
  const all = sections.flatMap(({ id, blocks }) => blocks.map((block, index) => ({ id, block, index })));
  const tables = new Set(all.flatMap(({ block }) => (block.kind === "table" ? [block.table.id] : [])));
  for (const { id, block, index } of all) {
    if (block.kind !== "chart" || tables.has(block.chart.table.id)) continue;
    const { id: chart, table } = block.chart;
    misfit(at, ["reports", kind, "sections", id, "blocks", index, "chart"], {
      what: "chart-without-table",
      report: kind,
      chart,
      table: table.id,
    });
  }
}

/** Every table and chart of a report is a place that links lead to, and is counted once. */
function checkShownOnce(at: Resolving, kind: string, sections: readonly SectionDefinition[]): void {
  const seen = new Set<string>();
  for (const { id, blocks } of sections) {
    for (const [index, block] of blocks.entries()) {
      if (block.kind !== "table" && block.kind !== "chart") continue;
      const name = block.kind === "table" ? block.table.id : block.chart.id;
      const key = `${block.kind} ${name}`;
      if (seen.has(key)) {
        const path = ["reports", kind, "sections", id, "blocks", index, block.kind];
        misfit(at, path, { what: "shown-twice", of: { kind: block.kind, name }, report: kind });
      }
      seen.add(key);
    }
  }
}
