import { cellId } from "../../figures/coordinate.ts";
import { geographySlug } from "../../figures/geography.ts";
import { isInSheet, type Location } from "../../figures/location.ts";
import type { Year } from "../../figures/year.ts";
import type { Code } from "../../findings/codes.ts";
import { blocksPublication, type Finding, isOpen } from "../../findings/finding.ts";
import { cellInWords, parseCell } from "../../framework/cells.ts";
import { sayOnDesk } from "../../words/say-finding.ts";
import type { Words } from "../../words/words.ts";
import { cellToMend } from "../context/cell-to-mend.ts";
import type { CheckedReturn } from "./place.ts";

/** What was found in a return, in words and with the cell where it is mended. */
export interface SaidFinding {
  /** The same as long as the same is asked. */
  readonly key: string;
  readonly code: Code;
  readonly severity: Finding["severity"];
  readonly kind: string;
  /** The cell in words; blank where it is about the return as a whole, or where the problem names it and no cell is shown. */
  readonly place: string;
  /** What is wrong, without the place before it; of a query that is explained also that it waits to be accepted. */
  readonly problem: string;
  readonly remedy: string;
  /** The cell of the page where it is shown; undefined where it is about none of them. */
  readonly cell?: string;
  readonly measure?: string;
  /** Whether it keeps the release from being published or the report from being made. */
  readonly open: boolean;
  /** Whether it is explained, so that it is no longer the area but the national directorate that has to act. */
  readonly waits: boolean;
  readonly explained?: string;
  /** What an explanation of it names; undefined where it cannot be explained in the return. */
  readonly explain?: ExplainedAs;
  /** What an acceptance of it names; undefined where there is no explanation yet. */
  readonly accept?: ExplainedAs & { readonly year?: string };
}

export interface ExplainedAs {
  readonly code: string;
  readonly cell?: string;
  readonly value: string;
}

/** What has to be mended first, then what is asked, then what is only told and what is settled. */
export function saidFindings(words: Words, place: CheckedReturn): readonly SaidFinding[] {
  const said = place.findings.map((finding) => sayOne(words, place, finding));
  const unique = [...new Map(said.map((each) => [each.key, each])).values()];
  // As the cells stand on the page; what is about none of them comes behind them.
  const order = new Map([...place.cells].map((cell, index) => [cell, index]));
  const placeOf = ({ cell }: SaidFinding) => order.get(cell ?? "") ?? order.size;
  return unique.toSorted((one, other) => rankOf(one) - rankOf(other) || placeOf(one) - placeOf(other));
}

function rankOf({ severity, open, waits }: SaidFinding): number {
  return (open ? 0 : 10) + (waits ? 3 : { error: 0, query: 1, note: 2 }[severity]);
}

/** Whether a query is explained and still in the way of publication until the national directorate has accepted it. */
export function waitsForAcceptance(finding: Finding): boolean {
  return isOpen(finding) && finding.explanation !== undefined;
}

function sayOne(words: Words, place: CheckedReturn, finding: Finding): SaidFinding {
  const { code, figure, severity } = finding;
  const isOwn = figure && geographySlug(figure.geography) === place.area.slug;
  const at = (isOwn && cellToMend(finding)) || cellAt(place, finding.location);
  const cell = at !== undefined && place.cells.has(at) ? at : undefined;
  const counted = cell === undefined ? figure : parseCell(place.release.framework, cell);
  const { problem, remedy } = sayOnDesk(words, finding);
  const inWords = counted ? cellInWords(place.release.framework, counted) : "";
  const said = saidOnce(inWords, problem, figure?.year, cell !== undefined);
  const waits = waitsForAcceptance(finding);
  const stands = finding.severity === "query" ? finding.standsOn : undefined;
  const value = stands && words.standsOn(code, stands.values);
  const as = value === undefined ? undefined : { code, ...(figure && { cell: cellId(figure) }), value };
  const given = finding.severity === "query" ? finding.explanation : undefined;
  const isAsked = isOpen(finding) && as !== undefined;
  const year = stands?.year;
  return {
    key: [code, as?.cell ?? at ?? "", value ?? problem, year ?? ""].join("|"),
    code,
    severity,
    kind: given?.accepted ? words.desk.return.accepted : words.desk.return.severity[severity],
    place: said.place,
    problem: waits ? words.desk.return.waiting(said.problem) : said.problem,
    remedy: isAsked && given ? "" : remedy,
    ...(cell !== undefined && { cell, measure: cell.split("/")[0]! }),
    open: blocksPublication(finding),
    waits,
    ...(given && { explained: words.desk.return.explained(given.text) }),
    ...(isAsked && !given && year === undefined && { explain: as }),
    ...(isAsked && given && { accept: { ...as, ...(year !== undefined && { year }) } }),
  };
}

/**
 * Many problems begin with the cell that they are about, and with its year where it is another one: then either the link
 * to the cell names it or the problem does, and not both.
 */
function saidOnce(place: string, problem: string, year: Year | undefined, isLinked: boolean) {
  const isSame = place !== "" && [": ", `, ${year}: `].some((after) => problem.startsWith(place + after));
  if (!isSame) return { place, problem };
  return isLinked ? { place, problem: problem.slice(place.length + 2) } : { place: "", problem };
}

/** The cell that was read where something was found. */
function cellAt({ received }: CheckedReturn, location: Location | undefined): string | undefined {
  if (!location) return undefined;
  const same = received?.written.find(({ location: own }) => isSamePlace(own, location));
  return same && cellId(same.cell);
}

function isSamePlace(one: Location, other: Location): boolean {
  if (one.file !== other.file) return false;
  if (isInSheet(one)) return isInSheet(other) && one.sheet === other.sheet && one.cell === other.cell;
  return (
    !isInSheet(other) && other.column !== undefined && one.line === other.line && one.column === other.column
  );
}
