import { cellId } from "../../figures/coordinate.ts";
import type { Words } from "../../words/words.ts";
import { exampleCells, type Form, type FormPart, type FormSection } from "./form.ts";
import { wrapped } from "./wrapped.ts";

/** What stands in the place of a figure until somebody puts a number there. */
const blank = "not available";

/** A form as a YAML file: each figure on a line of its own, with the definition above each measure. */
export function yamlForm(words: Words["form"], form: Form): string {
  const { area, year } = form.identity;
  const lines = [
    ...words.head(area.name, year).map((line) => `# ${line}`),
    `area: ${area.name}`,
    `year: ${year}`,
    `# ${words.status}`,
    `status: ${form.statuses[0]}`,
    "",
    "figures:",
    ...form.sections.flatMap((section) => [...sectionLines(section), ""]),
    ...remainingLines(words, form),
  ];
  return `${lines.join("\n")}\n`;
}

function sectionLines({ measure, label, definition, dimensions, parts }: FormSection): string[] {
  const head = [`${label}.`, ...wrapped(definition)].map((line) => `  # ${line}`);
  if (dimensions.length === 0) return [...head, ...partLines(parts, "  ")];
  return [...head, `  ${measure}:`, ...partLines(parts, "    ")];
}

/** What cannot exist is not asked for. */
function partLines(parts: readonly FormPart[], indent: string): string[] {
  return parts.flatMap((part) => {
    if (!part.applies) return [];
    // A total is added up unless somebody states it; left as it is, it must say nothing.
    if (part.kind === "cell" && part.total) return [`${indent}#${part.member}: ${blank}`];
    if (part.kind === "cell") return [`${indent}${part.member}: ${blank}`];
    return [`${indent}${part.member}:`, ...partLines(part.parts, `${indent}  `)];
  });
}

/**
 * Signatures, then the parts of a return that few need: examples, out of force until the mark in front of them is
 * taken out. No space stands behind it, and no example is spread over lines that have to keep step, so that whoever
 * takes out a space as well breaks nothing.
 */
function remainingLines(words: Words["form"], form: Form): string[] {
  const [one = "", other = one] = exampleCells(form).map(cellId);
  const signature = `{ name: ${toReplace(words.name)}, post: ${toReplace(words.post)} }`;
  const explanation = [
    "code: QUERY-OUTLIER",
    `cell: ${other}`,
    "value: '60, after 25'",
    `text: ${toReplace(words.explanation)}`,
  ].join(", ");
  return [
    `# ${words.signOff}`,
    "sign-off:",
    ...form.agencies.map((agency) => `  ${agency}: ${signature}`),
    "",
    `# ${words.optional}`,
    "",
    `# ${words.notes}`,
    "#notes:",
    `#  ${one}: ${toReplace(words.note)}`,
    "",
    `# ${words.revised}`,
    `#revised: [${one}]`,
    "",
    `# ${words.explanations}`,
    "#explanations:",
    `#  - { ${explanation} }`,
  ];
}

/** Words that somebody is to replace stand in square brackets, by which a check knows that nobody has. */
function toReplace(words: string): string {
  return JSON.stringify(`[${words}]`);
}
