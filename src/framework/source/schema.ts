import * as z from "zod";
import { firstCalendarYear } from "../../figures/year.ts";
import { yearNameSchema, yearSchema } from "../../yaml/year-schema.ts";
import { documentKinds, noticeParts } from "../layout.ts";

/** The shape of a framework file, once what it extends has been merged in. Names in it are not followed yet. */

const id = z
  .string()
  .max(60)
  .regex(/^[a-z0-9][a-z0-9-]*$/, "must be lower-case words joined by hyphens");
const seen = [/[^\s\u00AD\u200B]/, "has nothing in it that can be seen"] as const;
/** What stands in a column, on a card or beside a bar. */
const label = z
  .string()
  .min(1)
  .max(200)
  .regex(...seen);
const sentence = z
  .string()
  .min(1)
  .max(2000)
  .regex(...seen);
/** The title of a report, which stands on its cover and at the head of every page. */
const title = z
  .string()
  .min(1)
  .max(120)
  .regex(...seen);

/** No reporting year of multi-agency arrangements lies outside these; one that does is mistyped. */
const [earliest, latest] = [1990, 2150] as const;
/** The most items of a list; the longest in use has 17. */
const mostItems = 60;
/** The most years in a row that a table or chart shows, and that a framework is of. */
const mostYears = 100;

const list = <T extends z.ZodType>(item: T) => z.array(item).max(mostItems);
/** A list of things that are shown, counted or left out: none of them twice. */
const names = <T extends z.ZodType<string>>(item: T) =>
  list(item).refine((given) => new Set(given).size === given.length, "names something twice");
const basis = z.enum(["snapshot", "flow", "not-stated"]);

/** A cell in short: a measure and one member for each of its dimensions, `eligible/category-1/total`. */
const cell = z
  .string()
  .regex(/^[a-z][a-z0-9-]*(\/[a-z0-9-]+)*$/, "must be a measure with its members, eligible/category-1/total");

/** How a sentence speaks of a count of it: '1 person was on the register', '2 people were on the register'. */
const forms = z.strictObject({ one: sentence, many: sentence });

const member = z.strictObject({
  /** What it is called in a table: 'Category 1'. */
  label,
  /** What it is called in a sentence or on a chart: 'registered sexual offenders'. */
  name: label,
  /** Behind what is counted, in a sentence: 'at Level 2'. */
  within: label.optional(),
  definition: sentence.optional(),
});

const dimension = z.strictObject({
  label,
  /** The label of the total over this dimension. */
  total: label,
  members: z.record(id, member).refine((given) => Object.keys(given).length > 0, "has no members"),
});

const measure = z.strictObject({
  label,
  definition: sentence,
  /** What is counted, in the plural. */
  unit: label,
  basis,
  /** Cells whose basis differs from the measure's. */
  "basis-exceptions": z.record(cell, basis).default({}),
  dimensions: names(id),
  /** Members that exclude each other: cells that cannot exist. */
  "not-applicable": list(z.record(id, id)).default([]),
  /** The number and then these words are a sentence. */
  sentence: forms.optional(),
  /** Cells of which a sentence speaks otherwise than by the measure and its members. */
  "sentence-exceptions": z.record(cell, forms).default({}),
  /** Cells that a return may leave out: all of the measure, or those that begin like one of these. */
  optional: z.union([z.boolean(), names(cell)]).default(false),
  notes: names(id).default([]),
});

const rate = z.strictObject({
  label,
  definition: sentence,
  unit: label,
  /** Cells whose sum is the numerator. */
  numerator: names(cell).min(1),
  /** Cells whose sum is the denominator, or the population of the year. */
  denominator: z.union([z.literal("population"), names(cell).min(1)]),
  base: z.number().int().min(1).max(10_000_000),
  decimals: z.number().int().min(0).max(4),
  basis,
  interval: z.enum(["wilson", "poisson"]),
  /** Beyond these a rate per head is queried. */
  plausible: z.strictObject({ from: z.number().nonnegative(), to: z.number().positive() }).optional(),
  /** Where this span has no such rate: the reason that a reader sees instead. */
  unavailable: sentence.optional(),
  /** The rate and then these words are a sentence. */
  sentence: forms.optional(),
  notes: names(id).default([]),
});

/** What is shown of a cell. */
const view = z.enum([
  "value",
  "stated",
  "before",
  "change",
  "change-percent",
  "interval",
  "control-limits",
  "coverage",
  "index",
]);

/** Whose figure it is. */
const place = z.union([z.enum(["own", "nation", "responding", "all-areas"]), z.strictObject({ group: id })]);

const axis = z.union([
  z.strictObject({ dimension: id, members: names(id).min(1).optional(), total: z.boolean().default(true) }),
  z.strictObject({
    cells: list(
      z.strictObject({ cell, label: label.optional(), view: view.default("value"), place: place.optional() }),
    ).min(1),
  }),
  z.strictObject({ areas: z.literal("all"), label: label.optional() }),
  z.strictObject({ groups: id, label: label.optional() }),
  z.strictObject({ places: list(place).min(1) }),
  z.strictObject({ years: z.union([z.literal("all"), z.number().int().min(1).max(mostYears)]) }),
  z.strictObject({
    views: list(z.union([view, z.strictObject({ view: view.default("value"), place })])).min(1),
  }),
]);

const table = z.strictObject({
  /** Printed as it stands; only a subtitle is filled in. */
  title: label,
  /** Measure, geography and period in words; {place}, {year}, {snapshot} and {flow} are filled in. */
  subtitle: sentence,
  measure: id.optional(),
  cell: cell.optional(),
  rows: axis,
  columns: axis,
  /** A small line at the end of each row: this cell over the years. */
  trend: z.strictObject({ cell, label }).optional(),
  notes: names(id).default([]),
});

const chart = z.strictObject({
  kind: z.enum(["bars", "lines", "map", "dots", "funnel", "multiples"]),
  headline: z.enum([
    "largest-part",
    "trend",
    "beside-nation",
    "highest-and-lowest",
    "grouped-by-overlap",
    "funnel",
    "trends",
  ]),
  /** Filled in like the subtitle of a table. */
  subtitle: sentence,
  measure: id.optional(),
  cell: cell.optional(),
  points: axis,
  series: axis,
  /** Whose figure the points are set against: dots and a funnel need it. */
  reference: place.optional(),
  /** The table beside it, which holds the same figures; every report that shows the chart shows it. */
  table: id,
});

const block = z.union([
  z.strictObject({ text: id }),
  z.strictObject({ narrative: id }),
  z.strictObject({ table: id }),
  z.strictObject({ chart: id }),
  z.strictObject({ heading: label }),
  z.strictObject({
    "key-figures": list(z.strictObject({ cell, label, place: place.default("own") })),
  }),
  z.strictObject({ findings: z.enum(["key", "own", "all"]) }),
  z.strictObject({
    generated: z.enum([
      "definitions",
      "notes",
      "contacts",
      "about",
      "sources",
      "coverage",
      "breaks",
      "revisions",
      "not-available",
      ...noticeParts,
    ]),
  }),
  z.strictObject({ members: id, brief: z.boolean().default(false) }),
  z.strictObject({ largest: z.strictObject({ cell, dimension: id }) }),
  z.strictObject({ "not-shown": names(id) }),
]);

const section = z.strictObject({
  heading: label,
  /** Left out where it has nothing to show. Otherwise a live report names what is missing. */
  optional: z.boolean().default(false),
  /** Its paragraphs are the items of one numbered list. */
  numbered: z.boolean().default(false),
  blocks: list(block).min(1),
});

const report = z.strictObject({
  /** The places that have such a report: every area, the nation, or every group of a set. */
  of: z.union([z.enum(["area", "nation"]), z.strictObject({ groups: id })]),
  /** {year} is filled in. */
  title,
  document: z.enum(documentKinds).default("report"),
  cover: z.boolean().default(true),
  contents: z.boolean().default(true),
  /** Which sections the report has, in order. */
  order: names(id).min(1),
  sections: z.record(id, section),
});

const seriesBreak = z.strictObject({
  /** The first year on the new footing. */
  year: yearSchema,
  /** Cells or whole measures that it interrupts. */
  interrupts: names(cell).min(1),
  /** Cells of those measures whose own series goes on. */
  except: names(cell).default([]),
  /** What a reader must see wherever the two sides stand near each other. */
  sentence,
});

const caution = z.strictObject({
  /** Cells or whole measures of which it holds. */
  of: names(cell).min(1),
  /** What a reader must see wherever one of them is spoken of. */
  sentence,
});

const limit = z.strictObject({
  cell,
  /** The cell that it cannot exceed, by the definitions of both. */
  "not-above": cell,
  /** A dimension of both, or several: the limit holds for each of their members and for their totals. */
  "for-each": z.union([id, z.array(id).min(1)]).optional(),
  /** Why, as the end of a sentence. */
  reason: sentence,
});

const promise = z.union([
  z.strictObject({ words: label, cell }),
  z.strictObject({ words: label, section: id }),
  z.strictObject({ words: label, contacts: z.literal(true) }),
]);

const population = z.strictObject({
  /** The name of the estimate in the population file: mid-2017, census-2021. */
  estimate: id,
  ages: z.enum(["all-ages", "aged-10-and-over"]),
  /** What the rate is of, in words: 'the mid-2017 population aged 10 and over'. */
  label,
});

export const frameworkSchema = z.strictObject({
  id,
  title: label,
  years: z
    .strictObject({ from: yearSchema, to: yearSchema })
    .refine(({ from, to }) => from <= to, "ends before it begins")
    .refine(
      ({ from, to }) => firstCalendarYear(to) - firstCalendarYear(from) < mostYears,
      `is of more than ${mostYears} years`,
    )
    .refine(
      ({ from, to }) => firstCalendarYear(from) >= earliest && firstCalendarYear(to) <= latest,
      `must lie between ${earliest} and ${latest}`,
    ),
  /** How a total over all members is called behind the name of its measure. */
  "total-name": label,
  /** What a release says of how it is made and published, in order: a standard text and its heading each. */
  statements: list(z.strictObject({ text: id, heading: label }))
    .refine((given) => new Set(given.map(({ text }) => text)).size === given.length, "names a text twice")
    .default([]),
  dimensions: z.record(id, dimension),
  measures: z.record(id, measure),
  rates: z.record(id, rate),
  /** By reporting year; a year without one has no computed rate per head. */
  populations: z.record(yearNameSchema, population),
  breaks: z.record(id, seriesBreak),
  /** Sentences that stand in every card, sentence, headline and picture of these figures. */
  cautions: z.record(id, caution).default({}),
  /** Figures that others bound; a figure above its bound is queried. */
  limits: z.record(id, limit).default({}),
  /** What the public was promised to find in every report of an area. */
  promises: z.record(id, promise).default({}),
  notes: z.record(id, sentence),
  /** The year of the first annual reports, from which later ones are counted. */
  "first-report": yearSchema.optional(),
  tables: z.record(id, table),
  charts: z.record(id, chart),
  reports: z.record(id, report),
});

export type FrameworkSource = z.output<typeof frameworkSchema>;
export type AxisSource = z.output<typeof axis>;
export type BlockSource = z.output<typeof block>;
export type ReportSource = z.output<typeof report>;
export type ViewSource = z.output<typeof view>;
