import { type Cell, cellId } from "../../figures/coordinate.ts";
import type { Framework } from "../../framework/model.ts";
import type { Words } from "../../words/words.ts";
import type { Expression, Reference } from "../../workbook/model/expression.ts";
import type { BlockFigure, BlockRow, FormBlock } from "./block.ts";
import {
  call,
  cell,
  firstOf,
  isFigure,
  number,
  operation,
  range,
  text,
  together,
} from "./workbook-formulas.ts";

/** What is needed to say how the rows of a form stand. */
export interface Checking {
  readonly framework: Framework;
  readonly words: Words["form"]["workbook"];
  /** Where a figure stands; undefined where the form has no place for it. */
  readonly place: (cell: Cell) => Reference | undefined;
  /** A figure in few words, by its table and headings. */
  readonly named: (cell: Cell) => string;
}

/** The words beside a row: what is wrong first, then what is missing, then what is above its bound. */
export function rowCheck(checking: Checking, block: FormBlock, row: BlockRow): Expression {
  const { checks } = checking.words;
  const figures = block.figures.filter(({ place, applies }) => place.row === row.row && applies);
  const entries = figures.filter(({ total }) => !total);
  const required = entries.filter((each) => each.required);
  const limits = limitCases(checking, figures);
  if (figures.length === 0) return text(checking.words.doesNotApply);
  if (entries.length === 0) return firstOf(limits, text(checks.addedUp));
  const cases = [
    {
      when: together(
        "OR",
        entries.map(({ place }) =>
          call("AND", call("NOT", call("ISBLANK", cell(place))), call("NOT", isFigure(place))),
        ),
      ),
      say: text(checks.notAFigure),
    },
    ...(required.length === 0
      ? [{ when: operation(blanksIn(entries), "=", number(entries.length)), say: text(checks.mayBeBlank) }]
      : [
          {
            when: operation(blanksIn(required), ">", number(0)),
            say: operation(blanksIn(required), "&", text(checks.toFillIn)),
          },
        ]),
    ...limits,
  ];
  return firstOf(cases, text(checks.complete));
}

/** How many of some cells are blank: what is left of them where those that are filled in are counted. */
function blanksIn(figures: readonly BlockFigure[]): Expression {
  return operation(number(figures.length), "-", call("COUNTA", ...figures.map(({ place }) => cell(place))));
}

function limitCases({ framework, words, place, named }: Checking, figures: readonly BlockFigure[]) {
  return figures.flatMap((figure) =>
    framework.limits
      .filter((limit) => cellId(limit.cell) === cellId(figure.cell))
      .flatMap(({ notAbove }) => {
        const bound = place(notAbove);
        if (!bound) return [];
        const [own, other] = [cell(figure.place), cell(bound)];
        const when = call("AND", call("ISNUMBER", own), call("ISNUMBER", other), operation(own, ">", other));
        return [{ when, say: text(words.checks.above(named(notAbove))) }];
      }),
  );
}

/** How many of the figures of a block have to be filled in. */
export function requiredIn({ figures }: FormBlock): number {
  return figures.filter(({ required }) => required).length;
}

/**
 * How many of these are still blank. The figures of a block lie without a gap, and whatever is not to be filled in has
 * something in it, so that one range does for all of them; those that may be left blank are taken off.
 */
export function blanksOf({ figures }: FormBlock, sheet: string): Expression {
  const first = figures[0]!.place;
  const blank = call("COUNTBLANK", range({ ...first, sheet }, figures.at(-1)!.place));
  const optional = figures.filter(({ applies, total, required }) => applies && !total && !required);
  return optional.reduce(
    (rest, { place }) =>
      operation(rest, "-", call("IF", call("ISBLANK", cell({ ...place, sheet })), number(1), number(0))),
    blank,
  );
}
