import { parseCell } from "../framework/cells.ts";
import type { BlockDefinition } from "../framework/schema.ts";
import { labelOf } from "../releases/label.ts";
import { confidenceLevel } from "../statistics/views.ts";
import type { ReportContext } from "./context.ts";
import { coverageBlocks } from "./coverage.ts";
import type { Block, Definitions, Inline } from "./document.ts";
import { snapshotInWords } from "./formats.ts";
import { text } from "./words.ts";

type Kind = Extract<BlockDefinition, { generated: unknown }>["generated"];

/** Parts of a report that follow from the release and the framework alone. Empty where there is nothing to say. */
export function generatedBlocks(context: ReportContext, kind: Kind): Block[] {
  return writers[kind](context);
}

const writers: Readonly<Record<Kind, (context: ReportContext) => Block[]>> = {
  definitions,
  notes: () => [{ type: "note-list" }],
  contacts,
  about,
  sources,
  coverage: coverageBlocks,
  breaks,
};

function paragraph(words: string): Block {
  return { type: "paragraph", content: [text(words)] };
}

function definitions(context: ReportContext): Block[] {
  const { framework } = context;
  const items: Definitions["items"][number][] = [];
  for (const id of ["category", "level", "order"]) {
    for (const member of Object.values(framework.dimensions[id]?.members ?? {})) {
      if (member.definition === undefined) continue;
      const name =
        member.name.toLowerCase() === member.label.toLowerCase() || id === "order" ? "" : `: ${member.name}`;
      items.push({ term: `${member.label}${name}`, definition: [text(member.definition)] });
    }
  }
  for (const measure of [...Object.values(framework.measures), ...Object.values(framework.rates)]) {
    items.push({ term: measure.label, definition: [text(measure.definition)] });
  }
  return [{ type: "definitions", items }];
}

function contacts(context: ReportContext): Block[] {
  const { details } = context.release;
  const own = context.kind === "national" ? details.contacts : details["area-contacts"][context.place];
  if (!own || own.length === 0) return [];
  return [
    {
      type: "contacts",
      items: own.map(({ agency, lines, telephone, email }) => ({
        agency,
        lines,
        ...(telephone !== undefined && { telephone }),
        ...(email !== undefined && { email }),
      })),
    },
  ];
}

function about(context: ReportContext): Block[] {
  const { framework, release } = context;
  const { details } = release;
  const blocks: Block[] = [];
  const label = labelOf(details.kind);
  if (label) blocks.push({ type: "warning", title: label.short, content: [text(label.full)] });
  blocks.push(...details.about.map(paragraph));
  blocks.push(paragraph(basisSentence(context)));
  const base = framework.populations[details.year];
  if (framework.rates["rso-rate"]) {
    blocks.push(
      paragraph(
        base
          ? `Rates of registered sexual offenders per 100,000 people are computed on ${base.label} (Office for National Statistics, Open Government Licence v3.0).`
          : "No population base is known for rates of this year, so rates are printed only where they were published, as they were published.",
      ),
    );
  }
  blocks.push(
    paragraph(
      `Limits beside a rate are its ${confidenceLevel}% confidence interval: Wilson's score method for a share, and for a rate per head Byar's method, exact below a count of ten. They say how far a rate might vary by chance.`,
    ),
    paragraph(
      "A total is given as stated by those who sent it, or added up from its parts; where a part is missing there is no total. Changes are not computed across a break in a series. A percentage is not given where the earlier figure is under 50.",
    ),
  );
  if (details.assumptions.length > 0) {
    blocks.push(paragraph("The figures were invented as follows:"));
    blocks.push({ type: "list", ordered: false, items: details.assumptions.map((each) => [text(each)]) });
  }
  if (details.designation !== undefined) blocks.push(paragraph(details.designation));
  return blocks;
}

/** Which measures are the position on one day and which are counts over the year; easily confused. */
function basisSentence(context: ReportContext): string {
  const { framework, release } = context;
  const day = snapshotInWords(release.details.year);
  const registered = parseCell(framework, "eligible/category-1/total");
  const whole = framework.measures["eligible"]?.basis === "snapshot";
  const what =
    whole || !registered ? "Offenders by category and level are" : "Registered sexual offenders are";
  return `${what} counted on ${day}. Everything else is counted over the year that ended on that day.`;
}

function breaks(context: ReportContext): Block[] {
  const { framework, statistics } = context;
  const [first] = statistics.years;
  const shown = new Set(Object.keys(context.collect.figures).map((id) => id.split("/")[2]));
  const met = Object.values(framework.breaks)
    .filter((each) => each.interrupts.some((cell) => shown.has(cell.split("/")[0])))
    .filter((each) => first !== undefined && each.year > first && each.year <= context.release.details.year);
  if (met.length === 0) return [];
  return [
    { type: "heading", level: 3, id: "breaks-in-series", text: "Breaks in series" },
    {
      type: "list",
      ordered: false,
      items: met
        .sort((a, b) => (a.year < b.year ? -1 : 1))
        .map((each) => [{ type: "strong", children: [text(`${each.year}: `)] }, text(each.sentence)]),
    },
  ];
}

/**
 * Every publication that a figure of this document was quoted from; invented figures have none. The section
 * stands last, after all figures.
 */
function sources(context: ReportContext): Block[] {
  if (context.release.details.kind === "illustrative") return [];
  const citations = new Set<string>();
  for (const figure of Object.values(context.collect.figures)) {
    if (figure.source.kind === "stated" && figure.source.citation !== undefined)
      citations.add(figure.source.citation);
  }
  if (citations.size === 0) return [];
  const items = [...citations]
    .sort()
    .map((citation): Inline[] =>
      /^https?:\/\/\S+$/.test(citation)
        ? [{ type: "link", address: citation, children: [text(citation)] }]
        : [text(citation)],
    );
  return [
    paragraph(
      `The figures of this report are quoted from ${items.length === 1 ? "this source" : "these sources"}:`,
    ),
    { type: "list", ordered: false, items },
  ];
}
