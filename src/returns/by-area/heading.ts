import { type Cell, cellId } from "../../figures/coordinate.ts";
import type { TablesArguments } from "../../findings/arguments/tables.ts";
import { cellInWords, cellOf, parseCell, total } from "../../framework/cells.ts";
import type { Framework } from "../../framework/model.ts";
import { dimensionsOf, measureLabel, measureNames } from "../measures.ts";
import { meaningsOf, together } from "./meanings.ts";
import type { Meaning, Vocabulary } from "./vocabulary.ts";
import { totalWords } from "./vocabulary.ts";
import { fillers, wordsOf } from "./words.ts";

export type HeadingFault = TablesArguments["RETURN-HEADING"];

/** What headings are read by. */
export interface HeadingContext {
  readonly framework: Framework;
  readonly vocabulary: Vocabulary;
  /** What the titles of the table say with certainty of all its columns. */
  readonly titled: Meaning;
  /** Words of what is counted, which say nothing of which: offenders, orders. */
  readonly silent: ReadonlySet<string>;
}

/**
 * The one figure that a heading means: a cell by its id, or names of the framework in any order, with what the titles
 * of the table say of all its columns. What fits several figures or none is a fault.
 */
export function readHeading(context: HeadingContext, heading: string): Cell | HeadingFault {
  const { framework, vocabulary, silent } = context;
  const byId = heading.includes("/") ? parseCell(framework, heading.trim().toLowerCase()) : undefined;
  if (byId) return byId;
  const words = wordsOf(heading);
  const { all, unknown } = meaningsOf(words, vocabulary, silent);
  if (!all) return { what: "none", heading, unknown };
  const known = all.flatMap((meaning) => withTitle(meaning, context.titled));
  const cells = new Map(
    known.flatMap((meaning) => cellFor(framework, meaning)).map((cell) => [cellId(cell), cell]),
  );
  const [cell, ...others] = [...cells.values()];
  if (cell && others.length === 0) return cell;
  if (cell)
    return {
      what: "several",
      heading,
      figures: [cell, ...others].map((each) => cellInWords(framework, each)),
    };
  const measures = [...new Set(known.flatMap(({ measure }) => measure ?? []))];
  if (measures.length > 0)
    return {
      what: "not-counted-by",
      heading,
      measures: measures.map((each) => measureLabel(framework, each)),
    };
  return { what: "no-measure", heading, measures: measuresFor(framework, all) };
}

export function isHeadingFault(read: Cell | HeadingFault): read is HeadingFault {
  return "what" in read;
}

/** What says nothing of which figure is meant: small words, totals of what is not named, and the units of measures. */
export function silentWords({ measures }: Framework): ReadonlySet<string> {
  const units = Object.values(measures).flatMap(({ unit }) => {
    const words = wordsOf(unit);
    return words.length === 1 ? words : [];
  });
  return new Set([...fillers, ...totalWords, ...units]);
}

/** A heading that names what is counted keeps to that; one that does not is of what the title names. */
function withTitle(meaning: Meaning, titled: Meaning): Meaning[] {
  const ofAnother =
    meaning.measure !== undefined && titled.measure !== undefined && meaning.measure !== titled.measure;
  const joined = ofAnother ? meaning : together(meaning, titled);
  return joined ? [joined] : [];
}

/** Whether a meaning names something that is counted, and only what that is broken down by. */
export function isCountedSo(framework: Framework, meaning: Meaning): boolean {
  return cellFor(framework, meaning).length > 0;
}

function cellFor(framework: Framework, { measure, members }: Meaning): Cell[] {
  const dimensions = measure === undefined ? undefined : dimensionsOf(framework, measure);
  if (measure === undefined || !dimensions) return [];
  const named = [...members].filter(
    ([dimension, member]) => member !== total || dimensions.some(({ id }) => id === dimension),
  );
  if (named.some(([dimension]) => !dimensions.some(({ id }) => id === dimension))) return [];
  return [cellOf(framework, measure, Object.fromEntries(named))];
}

/** What could be counted by what a heading names. */
function measuresFor(framework: Framework, all: readonly Meaning[]): string[] {
  const fits = (measure: string) =>
    all.some(({ members }) =>
      [...members.keys()].every((dimension) =>
        dimensionsOf(framework, measure)?.some(({ id }) => id === dimension),
      ),
    );
  return measureNames(framework)
    .filter(fits)
    .map((measure) => measureLabel(framework, measure));
}
