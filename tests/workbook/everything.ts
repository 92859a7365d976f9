import type { Expression, FunctionName, Operator } from "../../src/workbook/model/expression.ts";
import type { Cell, CellStyle, Workbook } from "../../src/workbook/model/workbook.ts";

export const at = (column: number, row: number) => ({ row, column });
export const num = (number: number): Expression => ({ kind: "number", number });
export const str = (text: string): Expression => ({ kind: "text", text });
export const ref = (column: number, row: number, sheet?: string): Expression => ({
  kind: "cell",
  at: { row, column, ...(sheet !== undefined && { sheet }) },
});
export const range = (from: [number, number], to: [number, number], sheet?: string): Expression => ({
  kind: "range",
  from: { column: from[0], row: from[1], ...(sheet !== undefined && { sheet }) },
  to: { column: to[0], row: to[1] },
});
export const call = (name: FunctionName, ...of: Expression[]): Expression => ({ kind: "call", name, of });
export const op = (left: Expression, operator: Operator, right: Expression): Expression => ({
  kind: "operation",
  operator,
  left,
  right,
});

export const text = (written: string, style: CellStyle = "text"): Cell => ({
  content: { kind: "text", text: written },
  style,
});
export const figure = (number: number, style: CellStyle = "number", decimals?: number): Cell => ({
  content: { kind: "number", number, ...(decimals !== undefined && { decimals }) },
  style,
});
export const formula = (expression: Expression, style: CellStyle = "total"): Cell => ({
  content: { kind: "formula", expression },
  style,
});

const whole = (column: number, row: number): Cell["validation"] => ({
  rule: {
    kind: "true",
    expression: call(
      "AND",
      call("ISNUMBER", ref(column, row)),
      op(ref(column, row), ">=", num(0)),
      op(ref(column, row), "=", call("INT", ref(column, row))),
    ),
  },
  prompt: {
    title: "Category 1, Level 2",
    text: "A whole number, 0 or more.\nLeave it empty if it is not known.",
  },
  fault: { title: "Not a whole number", text: '‘1.204’ & "<5" are no figures: write 1204.' },
  strict: true,
});

const entry = (column: number, row: number, content: Cell["content"] = { kind: "blank" }): Cell => ({
  content,
  style: "entry-number",
  locked: false,
  validation: whole(column, row)!,
});

/** A workbook in which everything that can be written is written. */
export const everything: Workbook = {
  properties: {
    title: "Return of Suffolk & Norfolk <2032-33>",
    subject: "Statistics of multi-agency arrangements",
    author: "MAPPA team",
    language: "en-GB",
    created: new Date("2033-04-01T08:30:00Z"),
    custom: { "mappa-area": "suffolk", "mappa-year": "2032-33", "mappa-form-version": "1" },
  },
  names: [
    { name: "status", sheet: "Cover", at: at(2, 3) },
    { name: "figure__people__category_1__level_2", sheet: "Level 2 & 3's", at: at(2, 4) },
    { name: "figure__people__category_2__level_2", sheet: "Level 2 & 3's", at: at(2, 5) },
    { name: "answer__1", sheet: "Level 2 & 3's", at: at(5, 7) },
  ],
  sheets: [
    {
      name: "Cover",
      widths: [34, 30],
      protected: true,
      rows: [
        { cells: [text("Return of Suffolk", "title")] },
        {
          cells: [
            text(
              "Fill in the yellow cells. Totals add themselves up.\nWhat is not known is left empty; what is none is 0.  Two spaces, before this.",
              "note",
            ),
          ],
        },
        {
          cells: [
            text("Status", "row-heading"),
            {
              ...text("provisional", "entry-text"),
              locked: false,
              validation: {
                rule: { kind: "list", values: ["provisional", "final", "it's revised"] },
                prompt: { title: "Status", text: "Choose one." },
                fault: { title: "Status", text: "Choose one of the list." },
                strict: false,
              },
            },
          ],
        },
        {
          cells: [{ ...text("To the figures", "link"), link: { sheet: "Level 2 & 3's", at: at(1, 1) } }],
        },
        {
          cells: [{ ...text("Guidance", "link"), link: { address: "https://www.gov.uk/a?b=1&c=2" } }],
        },
        { cells: [text("=1+1"), text("+44 1473 000000")] },
        { cells: [text("-5"), text("@SUM(A1)")] },
        { cells: [text("#N/A"), text("_x000D_ is no line end")] },
        { cells: [text(" spaces before and after "), text("<b>&amp;</b> \"quoted\" 'single'")] },
        { cells: [text("Ynys Môn, 中文, 😀"), text("TRUE")] },
        { cells: [text("1204"), text("2032-04-01")] },
      ],
    },
    {
      name: "Level 2 & 3's",
      widths: [30, 14, 14, 14, 30],
      protected: true,
      landscape: true,
      rows: [
        { cells: [text("Level 2 and 3", "title")] },
        { cells: [text("People by category", "heading")], height: 30 },
        {
          cells: [
            text("Category", "column-heading"),
            text("2032-33", "column-heading"),
            text("2031-32", "column-heading"),
            text("Not counted", "column-heading"),
            text("Check", "column-heading"),
          ],
        },
        {
          cells: [
            {
              ...text("Category 1", "row-heading"),
              comment: "Registered sexual offenders.\nSecond line <&>.",
            },
            entry(2, 4, { kind: "number", number: 1204 }),
            figure(1187, "earlier"),
            text("z", "blocked"),
            formula(call("IF", op(ref(2, 4), "=", str("")), str("missing"), str("")), "check"),
          ],
        },
        {
          cells: [
            text("Category 2", "row-heading"),
            entry(2, 5),
            figure(0.5, "earlier", 2),
            text("z", "blocked"),
            formula(
              call(
                "IF",
                op(ref(2, 5), "=", str("")),
                op(str("‘"), "&", op(str("missing"), "&", str('"’'))),
                str(""),
              ),
              "check",
            ),
          ],
        },
        {
          cells: [
            text("Total", "row-heading"),
            formula(call("SUM", range([2, 4], [2, 5]))),
            formula(call("SUM", range([3, 4], [3, 5]))),
            undefined,
            formula(op(ref(2, 6), ">", ref(3, 6)), "check"),
          ],
        },
        {
          cells: [
            text("Change", "row-heading"),
            formula(op(op(ref(2, 6), "-", ref(3, 6)), "/", num(0))),
            undefined,
            undefined,
            { ...text("25 or 52?", "questioned"), locked: false },
          ],
        },
      ],
    },
    {
      name: "Codes",
      widths: [12, 20],
      protected: false,
      tables: [{ name: "codes", from: at(1, 3), to: at(2, 5) }],
      rows: [
        { cells: [text("Codes", "title")] },
        { cells: [text("This worksheet contains one table.", "note")] },
        { cells: [text("Code", "column-heading"), text("Means <&>", "column-heading")] },
        { cells: [figure(1), text("One")] },
        { cells: [figure(-2.5), formula(ref(2, 6, "Level 2 & 3's"))] },
      ],
    },
  ],
};
