import type { TraceRow } from "../words/trace-words.ts";
import { visible } from "../words/visible.ts";
import type { Words } from "../words/words.ts";
import type { SaidPart, SaidTrace } from "./said-trace.ts";

/** What is said under one name. */
export interface TraceRowSaid {
  readonly row: TraceRow;
  readonly name: string;
  readonly lines: readonly string[];
}

/** A trace as lines for a terminal: short facts beside their names, long ones below them. */
export function traceLines(words: Words, said: SaidTrace): string[] {
  return [
    said.figure,
    words.trace.release(said.release),
    ...optional(said.label),
    "",
    ...traceRowsSaid(words, said).flatMap(({ name, lines }) => rowLines(name, lines)),
  ].map(visible);
}

/** What a trace says under each name, without the names under which it says nothing. */
export function traceRowsSaid({ trace }: Words, said: SaidTrace): TraceRowSaid[] {
  const rows: readonly (readonly [TraceRow, readonly string[]])[] = [
    ["what", [said.what]],
    ["definition", optional(said.definition)],
    ["place", [said.place]],
    ["period", [said.period]],
    [
      "printed",
      [said.signMeans === undefined ? said.printed : `${said.printed}  (${said.sign} ${said.signMeans})`],
    ],
    ["value", [said.valueInWords]],
    ["status", [said.status]],
    ["why", said.why],
    ["doubts", said.doubts],
    ["revision", optional(said.revision)],
    ["formula", optional(said.formula)],
    ["parts", said.parts.flatMap((part) => partLines(part, 0))],
    ["source", said.source],
    ["coverage", coverageLines(trace, said)],
    ["notes", said.notes],
    ["findings", said.findings.flatMap(findingLines)],
    ["where", whereLines(trace, said)],
  ];
  return rows
    .filter(([, lines]) => lines.length > 0)
    .map(([row, lines]) => ({ row, name: trace.row[row], lines }));
}

function optional(text: string | undefined): string[] {
  return text === undefined || text === "" ? [] : [text];
}

const widthOfNames = 12;

function rowLines(name: string, lines: readonly string[]): string[] {
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  const indent = " ".repeat(widthOfNames);
  if (name.length >= widthOfNames) return [name, ...lines.map((line) => `  ${line}`)];
  return [`${name.padEnd(widthOfNames)}${first}`, ...rest.map((line) => `${indent}${line}`)];
}

function partLines({ figure, what, printed, source, parts }: SaidPart, depth: number): string[] {
  const behind = [figure, source].filter((each) => each !== undefined).join("  ");
  const indent = "  ".repeat(depth);
  return [
    `${indent}${printed}  ${what}`,
    ...(behind === "" ? [] : [`${indent}    ${behind}`]),
    ...parts.flatMap((part) => partLines(part, depth + 1)),
  ];
}

function coverageLines(words: Words["trace"], { coverage }: SaidTrace): string[] {
  if (!coverage) return [];
  const { said, counted, left } = coverage;
  return [said, ...(counted.length > 0 ? [words.counted(counted)] : []), ...left];
}

function findingLines({ severity, code, problem, explanation }: SaidTrace["findings"][number]): string[] {
  return [`${severity} ${code}: ${problem}`, ...optional(explanation).map((line) => `  ${line}`)];
}

/** Documents that print it at the same place of each, such as a chart of all areas, are told once. */
function whereLines(words: Words["trace"], { printedIn }: SaidTrace): string[] {
  if (printedIn.length === 0) return [words.nowhere];
  const groups = new Map<string, SaidTrace["printedIn"][number][]>();
  for (const each of printedIn) {
    const key = JSON.stringify(each.places);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => [
    first!.title,
    ...optional(first!.address).map((line) => `  ${line}`),
    ...first!.places.map(({ place, section, printed }) => {
      const where = section === undefined ? place : `${words.section(section)}, ${place}`;
      return `  ${printed}  ${where}`;
    }),
    ...(others.length > 0 ? [`  ${words.others(others.map(({ document }) => document))}`] : []),
  ]);
}
