import type { Figure } from "../../src/figures/figure.ts";
import { given } from "../../src/figures/note.ts";
import { count, notApplicable, notAvailable, notCollected, type Value } from "../../src/figures/value.ts";
import type { Block, Edition, PrintedFigure, Row, Section } from "../../src/report/edition/edition.ts";
import { english } from "../../src/words/english/english.ts";
import { signsOf } from "../../src/words/print-figure.ts";
import { madeFigure, printedFigure } from "./figures.ts";

/** A document with every kind of block in it, made of invented figures, for tests of the renderers. */
export function sampleDocument(
  options: { readonly title?: string; readonly name?: string; readonly rows?: number } = {},
): Edition {
  const figures: Record<string, Figure> = {};
  const use = (id: string, value: Value, status: Figure["status"] = "final", decimals = 0): PrintedFigure => {
    const figure = madeFigure(id, value, status);
    figures[id] = figure;
    return printedFigure(figure, decimals);
  };
  const row = (header: string, cells: PrintedFigure[], extra: Partial<Row> = {}): Row => ({
    header,
    notes: [],
    total: false,
    breakBefore: false,
    cells,
    ...extra,
  });
  const columns = (...texts: string[]) => texts.map((label) => ({ label }));
  const label = "Illustrative figures, invented. Not an official publication.";
  const levels: Row[] = [
    row(
      "Category 1",
      [
        use("a/1/1", count(820)),
        use("a/1/2", count(10), "revised"),
        use("a/1/3", notAvailable),
        use("a/1/t", count(830)),
      ],
      { notes: [2] },
    ),
    row("Category 2", [
      use("a/2/1", count(177)),
      use("a/2/2", count(6), "provisional"),
      use("a/2/3", notCollected),
      use("a/2/t", count(183)),
    ]),
    row("Category 3", [
      use("a/3/1", notApplicable),
      use("a/3/2", count(2)),
      use("a/3/3", notAvailable),
      use("a/3/t", count(2)),
    ]),
    row(
      "Total",
      [use("a/t/1", count(997)), use("a/t/2", count(18)), use("a/t/3", count(0)), use("a/t/t", count(1015))],
      { total: true },
    ),
  ];
  const many: Row[] = Array.from({ length: options.rows ?? 42 }, (_, index) =>
    row(index === 7 ? "Avon and Somerset with a very long name for an area" : `Area ${index + 1}`, [
      use(`m/${index}/count`, count(200 + index * 37)),
      use(
        `m/${index}/rate`,
        { kind: "rate", numerator: 200 + index * 37, denominator: 400_000 + index * 9000, base: 100_000 },
        "final",
        1,
      ),
      use(
        `m/${index}/interval`,
        { kind: "interval", lower: 45.1 + index, upper: 61.3 + index, level: 95 },
        "final",
        1,
      ),
      use(
        `m/${index}/change`,
        index % 5 === 0
          ? { kind: "not-comparable", reason: given("A break lies between.") }
          : { kind: "change", from: 210 + index, to: 200 + index * 37 },
      ),
    ]),
  );
  const years = ["2027/28", "2028/29", "2029/30", "2030/31", "2031/32"];
  const series = (name: string, start: number, step: number) => ({
    label: name,
    values: years.map((year, index) =>
      use(`s/${name}/${year}`, index === 1 ? notAvailable : count(start + index * step)),
    ),
  });
  const signsIn = (rows: readonly Row[]) =>
    signsOf(
      english,
      rows.flatMap((each) => each.cells),
    );
  const text = (words: string) => ({ type: "text" as const, text: words });
  const trend: Row[] = years.map((year, index) =>
    row(
      year,
      [
        use(`t/${index}/1`, count(700 + index * 31)),
        use(`t/${index}/2`, index === 1 ? notAvailable : count(90 - index * 3)),
      ],
      { breakBefore: index === 3 },
    ),
  );
  const blocks: Block[] = [
    {
      type: "paragraph",
      content: [
        text("On 31 March 2032, "),
        { type: "strong", children: [use("a/t/t2", count(1015))] },
        text(" offenders were managed through MAPPA in this area, as "),
        text("Table 1"),
        text(" shows. More at "),
        { type: "link", address: "https://www.example.org/mappa", children: [text("the example site")] },
        text(". Welsh: Llŷn, ŵy, Tŷ Ddewi."),
      ],
    },
    {
      type: "list",
      ordered: false,
      items: [
        [
          text(
            "A first item of a list that says something at length, so that it wraps on to a second line on every page width that is likely to be met.",
          ),
        ],
        [{ type: "emphasis", children: [text("A second")] }, text(" item.")],
      ],
    },
    { type: "list", ordered: true, items: [[text("First.")], [text("Second.")]] },
    { type: "quotation", paragraphs: [[text("We worked together, and told each other what we knew.")]] },
    {
      type: "table",
      id: "levels",
      number: 1,
      title: "MAPPA-eligible offenders by category and level",
      subtitle: "Number of offenders, Example, at 31 March 2032",
      signs: signsIn(levels),
      corner: "Category",
      columns: columns("Level 1", "Level 2", "Level 3", "Total"),
      rows: levels,
      leftOut: [],
      notes: [1, 2],
      source: "Illustrative figures",
    },
    {
      type: "chart",
      id: "levels-chart",
      number: 1,
      kind: "bars",
      headline: [
        text("Category 1 was the largest category: "),
        use("h/1", count(830)),
        text(" of "),
        use("h/2", count(1015)),
      ],
      subtitle: "Number of offenders, Example, at 31 March 2032",
      alternative: [
        text("Bar chart. Category 1: "),
        use("h/3", count(830)),
        text("; Category 2: "),
        use("h/4", count(183)),
        text("."),
      ],
      points: [
        { id: "category-1", label: "Category 1" },
        { id: "category-2", label: "Category 2" },
        { id: "category-3", label: "Category 3" },
      ],
      years: false,
      series: [
        {
          label: "Level 1",
          values: [use("c/1/1", count(820)), use("c/2/1", count(177)), use("c/3/1", notApplicable)],
        },
        {
          label: "Level 2",
          values: [use("c/1/2", count(10)), use("c/2/2", count(6)), use("c/3/2", count(2))],
        },
      ],
      breaks: [],
      remarks: [],
      unit: "offenders",
      table: "levels",
      source: "Illustrative figures",
      label,
    },
    {
      type: "chart",
      id: "trend-chart",
      number: 2,
      kind: "lines",
      headline: [text("Registered sexual offenders rose to "), use("h/5", count(824))],
      subtitle: "Number of offenders, Example, at 31 March each year",
      alternative: [text("Line chart with two lines and a gap in 2028/29.")],
      points: years.map((year) => ({ id: year, label: year })),
      years: true,
      series: [series("Category 1", 700, 31), series("Category 2", 90, -3)],
      breaks: [
        { before: 3, label: "New counting rules", sentence: "New counting rules in 2030.", series: [0, 1] },
      ],
      remarks: [[text("Break in 2030/31: New counting rules.")]],
      unit: "offenders",
      table: "trend",
      source: "Illustrative figures",
      label,
    },
    {
      type: "table",
      id: "trend",
      number: 2,
      title: "Offenders by year",
      subtitle: "Number of offenders, Example, at 31 March each year",
      signs: signsIn(trend),
      corner: "Year",
      columns: columns("Category 1", "Category 2"),
      rows: trend,
      leftOut: [],
      notes: [],
      notesElsewhere: [{ notes: [1], table: "levels", number: 1 }],
      source: "Illustrative figures",
    },
    {
      type: "warning",
      title: "A figure is queried",
      content: [text("The parts add up to 1,016. The area has been asked.")],
    },
    { type: "heading", level: 3, id: "by-area", text: "By area" },
    {
      type: "table",
      id: "areas",
      number: 3,
      title: "Registered sexual offenders by area",
      subtitle: "Number, and rate per 100,000 people aged 10 and over, at 31 March 2032",
      signs: signsIn(many),
      corner: "Area",
      columns: columns("Number", "Rate per 100,000", "95% confidence interval", "Change on the year"),
      rows: many,
      leftOut: [],
      notes: [],
      notesElsewhere: [{ notes: [1], table: "levels", number: 1 }],
      source: "Illustrative figures",
    },
  ];
  const sections: Section[] = [
    {
      id: "key-figures",
      heading: "Key figures",
      blocks: [
        {
          type: "key-figures",
          items: [
            {
              label: "MAPPA-eligible offenders",
              value: use("k/1", count(1015)),
              context: [text("on 31 March 2032")],
            },
            {
              label: "Registered sexual offenders",
              value: use("k/2", count(830)),
              context: [text("on 31 March 2032")],
            },
            {
              label: "Per 100,000 people aged 10 and over",
              value: use("k/3", { kind: "rate", numerator: 830, denominator: 668_000, base: 100_000 }),
              context: [text("registered sexual offenders, on the mid-2030 population")],
            },
            {
              label: "Charged with a serious further offence",
              value: use("k/4", notAvailable),
              context: [text("in the year to 31 March 2032")],
            },
          ],
        },
      ],
    },
    { id: "statistics", heading: "Statistics for the year", blocks },
    {
      id: "explanatory-notes",
      heading: "Explanatory notes",
      reference: true,
      blocks: [
        {
          type: "definitions",
          items: [
            { term: "Category 1", definition: "Registered sexual offenders." },
            { term: "Level 1", definition: "Ordinary management." },
          ],
        },
        { type: "note-list" },
      ],
    },
    {
      id: "contacts",
      heading: "Contacts",
      blocks: [
        {
          type: "contacts",
          items: [
            {
              agency: "Example Police",
              lines: ["Public protection unit"],
              telephone: "01632 960000",
              email: "mappa@example.org",
            },
          ],
        },
      ],
    },
  ];
  return {
    id: "2031-32/area/example",
    kind: "area",
    document: "report",
    language: "en-GB",
    title: options.title ?? "Example: MAPPA annual report 2031/32 (illustrative figures, invented)",
    publisher: "mappa",
    cover: {
      summary: [],
      series: "Multi-Agency Public Protection Arrangements",
      name: options.name ?? "Example",
      title: "Annual report 2031/32",
      facts: [
        { label: "Status", text: "Illustrative" },
        { label: "Period", text: "1 April 2031 to 31 March 2032" },
      ],
    },
    contents: true,
    label,
    shortLabel: "Illustrative",
    runningHeader: `MAPPA annual report 2031/32: ${options.name ?? "Example"}`,
    sections,
    figures,
    notes: ["A snapshot counts the position on one day.", "Revised since first published."],
  };
}
