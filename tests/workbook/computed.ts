import type { Expression } from "../../src/workbook/model/expression.ts";
import type { Cell, Workbook } from "../../src/workbook/model/workbook.ts";
import { call, everything, figure, formula, num, op, range, ref, str, text } from "./everything.ts";

/** Row 2 holds what the formulas look at, from column A on. */
const given: readonly (Cell | undefined)[] = [
  figure(3),
  figure(4.5),
  text("7"),
  text("Yes "),
  undefined,
  text(""),
  figure(0),
  figure(-2.5),
  formula(op(num(1), "/", num(0))),
  formula(op(num(1), "=", num(1))),
  figure(0.1),
  figure(1204567.891),
  text("yes"),
  formula(str("")),
];
const cell = (column: number) => ref(column, 2);
const three = cell(1);
const half = cell(2);
const seven = cell(3);
const yes = cell(4);
const none = cell(5);
const zero = cell(7);
const minus = cell(8);
const failed = cell(9);
const held = cell(10);
const tenth = cell(11);
const large = cell(12);
const lower = cell(13);
const noText = cell(14);
const numbersAndText = range([1, 2], [8, 2]);

/** Formulas with what every spreadsheet makes of them. */
export const computed: readonly (readonly [string, Expression, string | number | boolean])[] = [
  ["a sum skips text and blanks in cells", call("SUM", numbersAndText), 5],
  ["a sum of single cells skips them too", call("SUM", three, seven, none), 3],
  ["a sum of nothing is 0", call("SUM", none), 0],
  ["a sum with an error is that error", call("SUM", three, failed), "#DIV/0!"],
  ["a sum of values", call("SUM", num(1), op(num(2), "*", num(3))), 7],
  ["numbers are counted", call("COUNT", numbersAndText), 4],
  ["errors are not", call("COUNT", failed, three), 1],
  [
    "what is there is counted, errors and empty results too",
    call("COUNTA", range([3, 2], [5, 2]), failed, noText),
    4,
  ],
  ["blanks are counted, and empty results", call("COUNTBLANK", range([3, 2], [5, 2])), 1],
  ["an empty result is as good as blank", call("COUNTBLANK", noText), 1],
  ["a blank cell equals empty text", op(none, "=", str("")), true],
  ["a blank cell equals 0", op(none, "=", num(0)), true],
  ["a filled cell does not", op(zero, "=", str("")), false],
  ["text is joined to numbers", op(op(str("a"), "&", half), "&", none), "a4.5"],
  ["a joined number has no separators", op(large, "&", str("")), "1204567.891"],
  ["a joined number has no binary tail", op(op(tenth, "+", num(0.2)), "&", str("")), "0.3"],
  ["capitals make no difference", op(lower, "=", str("YES")), true],
  ["spaces do", op(yes, "=", lower), false],
  ["trimmed they do not", op(call("TRIM", yes), "=", lower), true],
  ["letters come in their order", op(str("b"), ">", str("A")), true],
  ["accents are a difference", op(str("môn"), "=", str("mon")), false],
  ["text that is a number is not one", op(seven, "=", num(7)), false],
  ["text is after every number", op(seven, ">", num(1000)), true],
  ["but it can be counted with", op(seven, "+", num(1)), 8],
  ["other text cannot", op(yes, "+", num(1)), "#VALUE!"],
  ["nothing is divided by 0", op(three, "/", zero), "#DIV/0!"],
  ["nor by a blank", op(three, "/", none), "#DIV/0!"],
  ["a difference of decimals", op(op(op(tenth, "+", num(0.2)), "-", num(0.3)), "=", num(0)), true],
  ["decimals are equal that look equal", op(op(tenth, "+", num(0.2)), "=", num(0.3)), true],
  ["unequal", op(three, "<>", half), true],
  ["at most", op(three, "<=", num(3)), true],
  ["at least", op(three, ">=", num(3.5)), false],
  ["brackets are kept", op(num(10), "-", op(num(4), "-", num(3))), 9],
  ["the other way round", op(op(num(10), "-", num(4)), "-", num(3)), 3],
  ["division before", op(num(12), "/", op(num(6), "/", num(2))), 4],
  ["a negative number", op(num(-2), "*", num(-3)), 6],
  ["a condition", call("IF", op(three, ">", num(2)), str("more"), str("less")), "more"],
  ["only the branch that is taken is computed", call("IF", op(three, ">", num(2)), num(1), failed), 1],
  ["an error as a condition", call("IF", failed, num(1), num(2)), "#DIV/0!"],
  ["a number as a condition", call("IF", minus, num(1), num(2)), 1],
  ["a blank as a condition", call("IF", none, num(1), num(2)), 2],
  ["without an else", call("IF", zero, num(1)), false],
  ["a branch that is blank", call("IF", three, none, num(2)), 0],
  ["all", call("AND", op(three, ">", num(1)), half), true],
  ["all but one", call("AND", held, zero), false],
  ["one of all", call("OR", zero, none, held), true],
  ["cells with text are no conditions", call("AND", range([3, 2], [4, 2]), held), true],
  ["not", call("NOT", zero), true],
  ["a number is one", call("ISNUMBER", minus), true],
  ["text is none", call("ISNUMBER", seven), false],
  ["blank is none", call("ISNUMBER", none), false],
  ["an error is none", call("ISNUMBER", failed), false],
  ["text", call("ISTEXT", seven), true],
  ["an empty result is text", call("ISTEXT", noText), true],
  ["a blank is not", call("ISTEXT", none), false],
  ["blank", call("ISBLANK", none), true],
  ["an empty result is not blank", call("ISBLANK", noText), false],
  ["down", call("INT", half), 4],
  ["down from below", call("INT", minus), -3],
  ["whole", op(half, "=", call("INT", half)), false],
  ["small letters", call("LOWER", yes), "yes "],
  ["spaces inside are one", call("TRIM", str("  a   b ")), "a b"],
  ["a number with thousands", call("TEXT", large, str("#,##0")), "1,204,568"],
  ["a number with decimals", call("TEXT", half, str("0.00")), "4.50"],
  ["half is up", call("TEXT", num(2.5), str("0")), "3"],
  ["a half that binary holds a little short", call("TEXT", num(1.005), str("0.00")), "1.01"],
  ["text stays as it is", call("TEXT", yes, str("0")), "Yes "],
  ["a reference to a blank", none, 0],
  ["a reference to text", seven, "7"],
  ["a reference to an error", failed, "#DIV/0!"],
  ["quotes", op(str('say "'), "&", str('yes"')), 'say "yes"'],
  ["signs of XML", op(str("<&>"), "&", str("'")), "<&>'"],
  ["too large", op(num(1e308), "*", num(10)), "#NUM!"],
];

/** A workbook with a formula a row, from row 3 on in column A. */
export const computing: Workbook = {
  properties: everything.properties,
  names: [],
  sheets: [
    {
      name: "It's computed",
      widths: [20],
      protected: false,
      rows: [
        { cells: [text("Formulas", "title")] },
        { cells: given },
        ...computed.map(([says, expression]) => ({ cells: [formula(expression, "text"), text(says)] })),
      ],
    },
  ],
};
