import * as z from "zod";
import { cellId } from "../../figures/coordinate.ts";
import { geographySlug } from "../../figures/geography.ts";
import type { Value } from "../../figures/value.ts";
import { dateSchema } from "../../yaml/date-schema.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { printPair, printYaml, type YamlValue } from "../../yaml/print.ts";
import { yearSchema } from "../../yaml/year-schema.ts";
import type { Question } from "./question.ts";
import type { SaidAnswer, SaidFigure } from "./said-answer.ts";

/** A question as it was answered one day, in a file that people can read. */
export interface KeptAnswer {
  readonly question: string;
  readonly reference?: string | undefined;
  /** 2032-10-01 */
  readonly answered: string;
  /** Cells in short and places by slug, as they were asked for. */
  readonly asked: {
    readonly cells: readonly string[];
    readonly places: readonly string[];
    readonly years: readonly string[];
    /** Releases that were named. */
    readonly releases: readonly string[];
  };
  readonly labels: readonly string[];
  readonly answer: readonly KeptFigure[];
}

export interface KeptFigure {
  readonly figure: string;
  readonly release: string;
  readonly cell: string;
  readonly place: string;
  readonly year: string;
  readonly printed: string;
  readonly sign?: string | undefined;
  readonly status: string;
  readonly value: Readonly<Record<string, string | number>>;
}

/** The longest question that is kept, in characters; a written question of Parliament has a tenth of it. */
export const longestQuestion = 2000;

const text = z.string().max(longestQuestion);
const list = z.array(text).max(500);

const schema = z.strictObject({
  question: text.min(1),
  reference: text.optional(),
  answered: dateSchema,
  asked: z.strictObject({ cells: list, places: list, years: z.array(yearSchema).max(100), releases: list }),
  labels: list,
  answer: z
    .array(
      z.strictObject({
        figure: text,
        release: text,
        cell: text,
        place: text,
        year: yearSchema,
        printed: text,
        sign: text.optional(),
        status: text,
        value: z.record(z.string(), z.union([text, z.number()])),
      }),
    )
    .max(20_000),
});

/** The largest file of the register that is read, in bytes. */
export const largestKept = 2 * 1024 * 1024;

/** What is kept of an answer. */
export function keptOf(
  asked: {
    readonly question: string;
    readonly reference?: string | undefined;
    readonly answered: string;
    readonly releases: readonly string[];
  },
  { cells, places, years }: Question,
  said: SaidAnswer,
): KeptAnswer {
  const { releases, ...rest } = asked;
  return {
    ...rest,
    asked: {
      cells: cells.map(cellId),
      places: places.map(geographySlug),
      years,
      releases,
    },
    labels: said.labels,
    answer: figuresIn(said).map(keptFigure),
  };
}

export function figuresIn({ tables }: SaidAnswer): SaidFigure[] {
  return tables.flatMap(({ years }) => years.flatMap(({ figures }) => figures));
}

export function keptFigure({
  figure,
  release,
  cell,
  place,
  year,
  printed,
  sign,
  status,
  value,
}: SaidFigure): KeptFigure {
  return {
    figure,
    release,
    cell,
    place,
    year,
    printed,
    ...(sign && { sign }),
    status,
    value: plainValue(value),
  };
}

/** The value without what only explains it. */
function plainValue(value: Value): KeptFigure["value"] {
  return Object.fromEntries(
    Object.entries(value).filter((pair): pair is [string, string | number] => typeof pair[1] !== "object"),
  );
}

/**
 * A kept answer as YAML, a figure a line.
 *
 * @param head comments at its head
 */
export function writeKept(
  { question, reference, answered, asked, labels, answer }: KeptAnswer,
  head: readonly string[],
): string {
  const lines = [
    ...head.map((line) => `# ${line}`),
    // Always in quotation marks: nothing that somebody asks can be taken for anything else than words.
    `question: ${printYaml(question, true)}`,
    ...(reference === undefined ? [] : [`reference: ${printYaml(reference, true)}`]),
    printPair("answered", answered),
    "asked:",
    ...Object.entries(asked).map(([name, value]) => `  ${printPair(name, value)}`),
    printPair("labels", labels),
    "answer:",
    ...answer.map((figure) => `  - ${printYaml(withoutNothing(figure))}`),
  ];
  return `${lines.join("\n")}\n`;
}

function withoutNothing(figure: KeptFigure): YamlValue {
  return Object.fromEntries(Object.entries(figure).filter(([, value]) => value !== undefined)) as YamlValue;
}

/** Reads a kept answer; undefined where the file is none. */
export function readKept(file: string, content: string): KeptAnswer | undefined {
  const { data, findings } = parseYaml(file, content);
  if (findings.some(({ severity }) => severity === "error")) return undefined;
  const { data: kept } = schema.safeParse(data);
  return kept;
}
