import { namesValues } from "../checks/written-values.ts";
import { isSameCell } from "../figures/coordinate.ts";
import { parseYear } from "../figures/year.ts";
import { codes, isCode } from "../findings/codes.ts";
import type { QueryFinding } from "../findings/finding.ts";
import { parseCell } from "../framework/cells.ts";
import type { Framework } from "../framework/model.ts";
import type { PreparedRelease } from "../pipeline.ts";
import type { Words } from "../words/words.ts";
import { WrongUse } from "./environment.ts";
import type { OpenQuery } from "./open-queries.ts";

/** Which queries are meant; what is left out means any. */
export interface Selection {
  readonly code?: string | undefined;
  /** A cell in short. */
  readonly cell?: string | undefined;
  readonly section?: string | undefined;
  /** The year of the figure, where it is one of the history. */
  readonly year?: string | undefined;
  /** The values that the query stands on, in any words: with others it is another question. */
  readonly value?: string | undefined;
  /** All that somebody has explained. Without it one query alone must be meant. */
  readonly allAnswered: boolean;
}

/**
 * The open queries that are meant: one, or all that were explained.
 *
 * @throws WrongUse where none is, or where several are and not all were asked for
 */
export function selected(
  open: readonly OpenQuery[],
  selection: Selection,
  {
    id,
    area,
    prepared,
    words,
  }: {
    readonly id: string;
    readonly area: string;
    readonly prepared: PreparedRelease;
    readonly words: Words;
  },
): readonly OpenQuery[] {
  const { framework, details } = prepared.release;
  refuseUnknown(selection, framework);
  const help = `'mappa accept ${id} ${area}' lists what is open. Nothing was changed.`;
  const fits = (query: QueryFinding, asked: Selection) => isMeant(query, asked, framework, details.year);
  const meant = open.filter(({ query }) => fits(query, selection));
  if (selection.allAnswered) {
    const answered = meant.filter(({ query }) => query.explanation);
    if (answered.length === 0) throw new WrongUse(`No open query that is meant has been explained. ${help}`);
    return answered;
  }
  if (meant.length > 1)
    throw new WrongUse(`${meant.length} open queries are meant; name one, or add --all-answered. ${help}`);
  if (meant.length === 1) return meant;
  const of = (asked: Selection) =>
    prepared.findings.find(
      (each): each is QueryFinding => each.severity === "query" && each.area === area && fits(each, asked),
    );
  const before = of(selection)?.explanation;
  if (before?.accepted)
    throw new WrongUse(`It is accepted already, by ${before.by} on ${before.on}. Nothing was changed.`);
  const other = of({ ...selection, value: undefined });
  if (other?.standsOn) {
    const now = words.standsOn(other.code, other.standsOn.values);
    throw new WrongUse(`What is queried is not '${selection.value}', but '${now}' now. ${help}`);
  }
  throw new WrongUse(`No query that is meant is open. ${help}`);
}

function refuseUnknown({ code, cell, year }: Selection, framework: Framework): void {
  if (code !== undefined && (!isCode(code) || codes[code].severity !== "query")) {
    const what = isCode(code)
      ? `is of kind '${codes[code].severity}' and cannot be accepted`
      : "is no code of a finding";
    throw new WrongUse(`${code} ${what}; only queries are accepted. Nothing was changed.`);
  }
  if (cell !== undefined && !parseCell(framework, cell))
    throw new WrongUse(`There is no cell '${cell}' in the framework. Nothing was changed.`);
  if (year !== undefined && !parseYear(year))
    throw new WrongUse(`'${year}' is not a reporting year such as 2031/32. Nothing was changed.`);
}

function isMeant(
  { code, figure, section, standsOn }: QueryFinding,
  asked: Selection,
  framework: Framework,
  own: string,
): boolean {
  const cell = asked.cell === undefined ? undefined : parseCell(framework, asked.cell);
  if (asked.code !== undefined && asked.code !== code) return false;
  if (cell && !(figure && isSameCell(cell, figure))) return false;
  if (asked.section !== undefined && asked.section !== section) return false;
  if (asked.year !== undefined && parseYear(asked.year) !== (standsOn?.year ?? own)) return false;
  return asked.value === undefined || namesValues(asked.value, standsOn?.values ?? []);
}
