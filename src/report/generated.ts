import type { BlockDefinition } from "../framework/schema.ts";
import { aboutBlocks } from "./about.ts";
import type { ReportContext } from "./context.ts";
import { coverageBlocks } from "./coverage.ts";
import type { Block, Definitions, Inline } from "./document.ts";
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
  about: aboutBlocks,
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
  for (const { members } of Object.values(framework.dimensions)) {
    for (const { label, name, definition } of Object.values(members)) {
      if (definition === undefined) continue;
      // A name that only repeats the label in the plural says nothing more.
      const more = label.toLowerCase().startsWith(name.toLowerCase().slice(0, -1)) ? "" : `: ${name}`;
      items.push({ term: `${label}${more}`, definition: [text(definition)] });
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
    if (figure.source.citation !== undefined) citations.add(figure.source.citation);
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
