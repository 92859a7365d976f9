import { cellId } from "../../figures/coordinate.ts";
import type { Words } from "../../words/words.ts";
import { exampleCells, type Form, type FormPart, type FormSection } from "./form.ts";

/** What stands in the place of a figure until somebody puts a number there. */
const blank = "not available";

/** A form as a YAML file: each figure on a line of its own, with the definition above each measure. */
export function yamlForm(words: Words["form"], form: Form): string {
  const lines = [
    ...words.head(form.area, form.year).map((line) => `# ${line}`),
    `area: ${form.area}`,
    `year: ${form.year}`,
    `# ${words.status}`,
    `status: ${form.statuses[0]}`,
    "",
    "figures:",
    ...form.sections.flatMap((section) => [...sectionLines(section), ""]),
    ...optionalLines(words, form),
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
    if (part.kind === "cell") return [`${indent}${part.member}: ${blank}`];
    return [`${indent}${part.member}:`, ...partLines(part.parts, `${indent}  `)];
  });
}

/** The parts of a return that few need: examples, out of force until the marks in front of them are taken out. */
function optionalLines(words: Words["form"], form: Form): string[] {
  const [one = "", other = one] = exampleCells(form).map(cellId);
  const signature = `{ name: ${JSON.stringify(words.name)}, post: ${JSON.stringify(words.post)} }`;
  return [
    words.optional,
    "",
    words.notes,
    "notes:",
    `  ${one}: ${JSON.stringify(words.note)}`,
    "",
    words.revised,
    `revised: [${one}]`,
    "",
    words.explanations,
    "explanations:",
    "  - code: QUERY-OUTLIER",
    `    cell: ${other}`,
    `    text: ${JSON.stringify(words.explanation)}`,
    "",
    words.signOff,
    "sign-off:",
    ...form.agencies.map((agency) => `  ${agency}: ${signature}`),
  ].map((line) => (line === "" ? "#" : `# ${line}`));
}

const widest = 100;

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length > widest) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  return [...lines, line];
}
