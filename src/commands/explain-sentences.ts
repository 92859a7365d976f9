import { type Geography, ofArea, ofNation } from "../figures/geography.ts";
import { type DocumentKind, documentKinds } from "../framework/layout.ts";
import { type PreparedRelease, prepare, report } from "../pipeline.ts";
import { loadProject } from "../releases/load.ts";
import type { Block, Inline, SaidSentence } from "../report/edition/edition.ts";
import { plainText } from "../report/edition/plain-text.ts";
import type { Words } from "../words/words.ts";
import { type Environment, type ExitCode, WrongUse } from "./environment.ts";
import { wantedAreas, wantedReleases } from "./names.ts";

export interface SentencesOptions {
  readonly release: string;
  /** Areas by any name; the nation where none is named. */
  readonly areas: readonly string[];
  /** Also the nation. */
  readonly nation: boolean;
  /** Of what kind the documents are; reports where none is named. */
  readonly document?: string;
}

/**
 * Prints every sentence that the reports of a release say of their figures, each with the rule that let it be said, its
 * figures, and why a stronger one was not said.
 */
export async function explainSentences(
  { release, areas, nation, document = "report" }: SentencesOptions,
  { data, templates, openWorkbook, words, print }: Environment,
): Promise<ExitCode> {
  const wanted = documentKinds.find((kind) => kind === document);
  if (!wanted)
    throw new WrongUse(`There is no document '${document}'. There are: ${documentKinds.join(", ")}.`);
  const [name = ""] = await wantedReleases(data, [release]);
  const named = await wantedAreas(data, areas);
  const project = await loadProject(data, templates, { releases: [name], openWorkbook, words });
  const [own] = project.releases;
  if (!own) throw new WrongUse(`The release ${name} cannot be read. 'mappa check ${name}' says why.`);
  const prepared = prepare(project, own);
  const places = [
    ...(nation || named.length === 0 ? [ofNation] : []),
    ...named.map(({ slug }) => ofArea(slug)),
  ];
  for (const place of places) for (const line of linesOf(prepared, place, wanted, words)) print(line);
  return 0;
}

/** The sentences of all documents of a kind of a place. */
function linesOf(prepared: PreparedRelease, place: Geography, wanted: DocumentKind, words: Words): string[] {
  const kinds = prepared.release.framework.reports.filter(
    ({ of, document }) => of.kind === place.kind && document === wanted,
  );
  return kinds.flatMap(({ kind }) => {
    const { edition } = report(prepared, { kind, of: place }, words);
    const sections = edition.sections.flatMap(({ heading, blocks }) => {
      const lines = blocks.flatMap((block) => blockLines(block, words));
      return lines.length === 0 ? [] : ["", heading, ...lines];
    });
    return [edition.title, ...sections, ""];
  });
}

function blockLines(block: Block, words: Words): string[] {
  return partsOf(block).flatMap(({ name, content }) =>
    sentencesIn(content).flatMap((sentence) => ["", `  ${name}`, ...sentenceLines(sentence, words)]),
  );
}

/** Where in a block sentences stand, and what a reader calls the place. */
function partsOf(block: Block): { readonly name: string; readonly content: readonly Inline[] }[] {
  switch (block.type) {
    case "key-figures":
      return block.items.map(({ label, context }) => ({ name: `card: ${label}`, content: context }));
    case "paragraph":
      return [{ name: "paragraph", content: block.content }];
    case "list":
      return block.items.map((content) => ({ name: "list", content }));
    case "chart":
      return [
        { name: `headline of ${block.id}`, content: block.headline },
        ...block.remarks.map((content) => ({ name: `below ${block.id}`, content })),
        { name: `alternative text of ${block.id}`, content: block.alternative },
      ];
    default:
      return [];
  }
}

function sentencesIn(content: readonly Inline[]): SaidSentence[] {
  return content.flatMap((inline) => {
    if (inline.type === "sentence") return [inline];
    return "children" in inline ? sentencesIn(inline.children) : [];
  });
}

function sentenceLines(sentence: SaidSentence, words: Words): string[] {
  const figures = sentence.children.flatMap((child) =>
    child.type === "figure" ? [`    ${child.figure} = ${child.text}`] : [],
  );
  const refused = sentence.refused.map(({ rule, reasons }) => {
    return `    not ${rule}: ${reasons.map((reason) => words.reasons[reason.why](reason)).join("; ")}`;
  });
  return [`    ${plainText([sentence])}`, `    rule: ${sentence.rule}`, ...new Set(figures), ...refused];
}
