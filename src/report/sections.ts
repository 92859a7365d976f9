import type { BlockDefinition, SectionDefinition } from "../framework/schema.ts";
import { slug } from "../narrative/slug.ts";
import { nation } from "../reference/areas.ts";
import { writeChart } from "./charts.ts";
import { isReconstructed, type ReportContext } from "./context.ts";
import { queryBlocks } from "./coverage.ts";
import type { Block, Section } from "./document.ts";
import { generatedBlocks } from "./generated.ts";
import { keyFigures, keyFindings } from "./key-figures.ts";
import { writeTable } from "./tables.ts";
import { text } from "./words.ts";

/**
 * Writes one section. Where it has nothing to say it is left out of a reconstructed report, and of any if the
 * framework calls it optional; otherwise the report names it as missing.
 */
export function writeSection(
  context: ReportContext,
  id: string,
  definition: SectionDefinition,
): Section | undefined {
  const blocks = definition.blocks.flatMap((block) => writeBlocks(context, definition, block));
  const { heading } = definition;
  if (blocks.length > 0) return { id, heading, blocks: uniqueHeadings(id, blocks) };
  if (definition.optional || isReconstructed(context)) return undefined;
  const content = [text(`Nothing was sent for the section '${heading}'.`)];
  return { id, heading, blocks: [{ type: "warning", title: "This section is missing", content }] };
}

function writeBlocks(context: ReportContext, section: SectionDefinition, block: BlockDefinition): Block[] {
  if ("text" in block) return [...(context.project.texts.get(block.text) ?? missingText(block.text))];
  if ("narrative" in block) return narrative(context, block.narrative);
  if ("table" in block) return [writeTable(context, block.table)];
  if ("chart" in block) {
    const chart = writeChart(context, block.chart);
    return chart ? [chart] : [];
  }
  if ("heading" in block)
    return [{ type: "heading", level: 3, id: slug(block.heading), text: block.heading }];
  if ("key-figures" in block) return [keyFigures(context, block["key-figures"])];
  if ("generated" in block) return generatedBlocks(context, block.generated);
  if (block.findings !== "key") return queryBlocks(context, block.findings);
  const cards = section.blocks.flatMap((each) => ("key-figures" in each ? each["key-figures"] : []));
  const list = keyFindings(context, cards);
  return list ? [list] : [];
}

function narrative(context: ReportContext, section: string): Block[] {
  const place = context.kind === "national" ? nation.slug : context.place;
  const found = context.release.narratives.find((each) => each.area === place && each.section === section);
  return [...(found?.blocks ?? [])];
}

function missingText(name: string): never {
  throw new Error(`there is no standard text '${name}'; the project's check should have found it`);
}

/** Heading ids carry their section's, so that the same words in two sections are two targets. */
function uniqueHeadings(section: string, blocks: readonly Block[]): Block[] {
  const seen = new Map<string, number>();
  return blocks.map((block) => {
    if (block.type !== "heading") return block;
    const count = (seen.get(block.id) ?? 0) + 1;
    seen.set(block.id, count);
    return { ...block, id: `${section}-${block.id}${count > 1 ? `-${count}` : ""}` };
  });
}
