import { createHash } from "node:crypto";
import { isSameCell } from "../figures/coordinate.ts";
import { isInSheet } from "../figures/location.ts";
import type { Value } from "../figures/value.ts";
import { numberOf } from "../figures/value.ts";
import type { QueryFinding, StandsOn } from "../findings/finding.ts";
import type { Return } from "../returns/return.ts";
import type { Statistics } from "../statistics/statistics.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** What the values of a query are looked up in. */
export interface QueryContext {
  readonly statistics: Statistics;
  readonly returns: readonly Return[];
}

/**
 * The values that a query was raised on. Of a figure: its own, then every number that it was held against. Of a text:
 * its words, as a short mark, since what is queried in a text is not to be repeated elsewhere.
 */
export function standsOn(context: QueryContext, finding: QueryFinding): StandsOn {
  const { details } = context.statistics.release;
  const year = finding.figure && finding.figure.year !== details.year ? finding.figure.year : undefined;
  return { values: valuesOf(context, finding), ...(year !== undefined && { year }) };
}

function valuesOf(context: QueryContext, finding: QueryFinding): string[] {
  if (finding.code === "RETURN-INCOMPLETE") return missingFigures(finding);
  if (finding.code === "QUERY-PARTS" && finding.args.what !== "slip") {
    const { stated, parts, sum } = finding.args;
    return [stated, ...parts, sum].map(numberInDigits);
  }
  if (finding.figure === undefined) return [mark(wordsOf(context, finding))];
  const own = ownValue(context.statistics.figure(finding.figure).value);
  // What the other areas have moves with every return that comes, and takes nothing from what was said of this one.
  const moving = finding.code === "QUERY-RATE-PER-HEAD" && finding.args.beside.what === "others";
  const others = moving ? [] : numbersIn(finding.args).map(numberInDigits);
  const beside = withoutFirst(others, own);
  const printed = finding.code === "QUERY-SEVERAL-VALUES" ? finding.args.others.flatMap(printedNumbers) : [];
  return [own, ...beside, ...printed];
}

/** Each reason with the figures that it is of, by their members; how many they are where they are all. */
function missingFigures({ args, figure }: Extract<QueryFinding, { code: "RETURN-INCOMPLETE" }>): string[] {
  const reasons = [...new Set(args.cells.map(({ why }) => why))];
  if (reasons.length === 1 && args.cells.length === args.of && args.of > 1)
    return [reasons[0]!, String(args.of)];
  return reasons.flatMap((reason) => {
    const cells = args.cells.filter(({ why }) => why === reason).map(({ cell }) => cell);
    const alone = cells.length === 1 && figure !== undefined && isSameCell(cells[0]!, figure);
    return [reason, ...(alone ? [] : cells.map(({ members }) => members.join("/")))];
  });
}

/** A figure's value: digits, or the kind of what is not a number. */
function ownValue(value: Value): string {
  if (value.kind === "approximate") return mark(value.text);
  const number = numberOf(value);
  return number === undefined ? value.kind : numberInDigits(number);
}

/** Every number among the arguments of a finding, in order, however deep it lies. */
function numbersIn(args: unknown): number[] {
  if (typeof args === "number") return [args];
  if (typeof args !== "object" || args === null) return [];
  return Object.entries(args).flatMap(([name, each]) => (name === "decimals" ? [] : numbersIn(each)));
}

/** Rates are held to more digits than anybody prints and fewer than arithmetic may differ in. */
function numberInDigits(number: number): string {
  return String(Number(Math.abs(number).toFixed(3)));
}

function printedNumbers(text: string): string[] {
  return (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((each) => each.replaceAll(",", ""));
}

function withoutFirst(values: readonly string[], one: string): string[] {
  const index = values.indexOf(one);
  return index < 0 ? [...values] : values.toSpliced(index, 1);
}

/** The words that a query is about: a paragraph, a note, or, where none can be told, all that the query says. */
function wordsOf({ statistics, returns }: QueryContext, finding: QueryFinding): string {
  const { location, area, args, code } = finding;
  const text = statistics.release.narratives.find(({ file }) => file === location?.file);
  if (text && location && !isInSheet(location) && location.line !== undefined) {
    const { line } = location;
    const own = paragraphsOf(text.lines).filter((each) => {
      const [first, last] = [each.at(0).line, each.at(each.text.length - 1).line];
      return first <= line && line <= last;
    });
    return own.length > 0 ? own.map((each) => each.text).join("\n") : (text.lines[line - 1] ?? "");
  }
  const own = returns.find((each) => each.area === area);
  if (code === "NARRATIVE-SENSITIVE" && args.text.kind === "note") {
    const { cell } = args.text;
    return (own?.entries.find((each) => isSameCell(each.cell, cell))?.notes ?? []).join("\n");
  }
  if (code === "NARRATIVE-SENSITIVE" && args.text.kind === "remark") {
    const { cell } = args.text;
    const on = (own?.remarks ?? []).filter(({ cells }) => cells.some((each) => isSameCell(each, cell)));
    return on.map((each) => each.text).join("\n");
  }
  // A query about a return as a whole is about each of its figures.
  const figures =
    own && code === "QUERY-ONE-FORCE" ? own.entries.map(({ cell, value }) => ({ cell, value })) : [];
  return JSON.stringify([args, figures]);
}

/** A short name of some words: others have another one. */
function mark(words: string): string {
  const digits = createHash("sha256").update(words.replace(/\s+/g, " ").trim()).digest("hex").slice(0, 8);
  return `text-${digits}`;
}
