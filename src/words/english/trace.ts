import type { Doubt } from "../../figures/doubt.ts";
import type { Formula } from "../../figures/figure.ts";
import { isInSheet } from "../../figures/location.ts";
import { printNumber } from "../../figures/number.ts";
import type { Value } from "../../figures/value.ts";
import type { PlaceSaid, TraceWords, WhyNoneSaid } from "../trace-words.ts";
import { dateInWords, dayInWords, period } from "./grammar/dates.ts";
import { listed } from "./grammar/listed.ts";

export const trace: TraceWords = {
  row: {
    what: "What",
    definition: "Definition",
    place: "Place",
    period: "Period",
    printed: "Printed",
    value: "Value",
    status: "Status",
    why: "Why",
    doubts: "In doubt",
    revision: "Revised",
    formula: "Formula",
    parts: "Made of",
    source: "Source",
    coverage: "Coverage",
    notes: "Notes",
    findings: "Findings",
    where: "Where it is printed",
  },
  release: (id) => `In the release ${id}.`,
  period: (year, basis) => `${year}, ${period(year, basis)}`,
  status: {
    provisional: "provisional: it may still change",
    revised: "revised since it was first sent",
    final: "final",
  },
  value,
  why,
  doubt: (doubt) => doubts[doubt],
  formula,
  revision: ({ date, reason }, before) =>
    [
      `${date === undefined ? "On a day that is not known" : `On ${dayInWords(date)}`}${before === undefined ? "" : `, from ${before}`}.`,
      reason ?? "No reason was given.",
    ].join(" "),
  statedAt: (location) => {
    if (isInSheet(location)) {
      const { file, sheet, cell } = location;
      return `${file}, sheet ${sheet}${cell === undefined ? "" : `, cell ${cell}`}`;
    }
    const { file, line, column } = location;
    if (line === undefined) return file;
    return `${file}, line ${line}${column === undefined ? "" : `, column ${column}`}`;
  },
  published: (title, publisher, date) =>
    [title, publisher, date && dateInWords(date)]
      .filter((part) => part !== undefined && part !== "")
      .join(", "),
  computed: "Computed.",
  nobody: "None: nobody stated it, and nothing gives it.",
  population: (estimate, ages, areas) => {
    const of = areas.length === 1 ? areas[0]! : `${areas.length} areas together`;
    return `Population, ${estimate}, ${ages === "all-ages" ? "all ages" : "aged 10 and over"}, ${of}`;
  },
  coverage: (counted, of) => `${counted} of ${of} areas.`,
  counted: (areas) => `In it: ${listed(areas)}.`,
  left: (names, reason) =>
    `Not in it, because they have ${reason === "no-return" ? "sent no return" : "no number of it"}: ${listed(names)}.`,
  others: (documents) =>
    documents.length === 1
      ? `The same in ${documents[0]}.`
      : `The same in ${documents.length} other documents, ${documents[0]} to ${documents.at(-1)}.`,
  nowhere: "In no document of this release.",
  section: (heading) => `section '${heading}'`,
  place,
};

function value(each: Value): string {
  switch (each.kind) {
    case "count":
      return printNumber(each.count, 0);
    case "rate":
      return `${printNumber(each.numerator, 0)} \u00f7 ${printNumber(each.denominator, 0)} \u00d7 ${printNumber(each.base, 0)}`;
    case "change":
      return `${exact(each.from)} to ${exact(each.to)}`;
    case "interval":
      return `${exact(each.lower)} to ${exact(each.upper)}, at ${each.level}%`;
    case "coverage":
      return `${each.counted} of ${each.of} areas`;
    case "published-rate":
      return `${printNumber(each.rate, each.decimals)}, as published without its count`;
    case "approximate":
      return `${each.text}, as published`;
    case "not-available":
      return "not available";
    case "not-collected":
      return "not collected";
    case "not-applicable":
      return "not applicable";
    case "confidential":
      return "confidential";
    case "not-comparable":
      return "not comparable";
  }
}

function exact(number: number): string {
  return printNumber(number, Number.isInteger(number) ? 0 : 4);
}

function why(each: WhyNoneSaid): string {
  switch (each.why) {
    case "stated":
      return `${each.place} says itself that it has no figure.`;
    case "withheld":
      return `${each.place} withholds it, so that nobody can be told from it.`;
    case "nobody-stated":
      return `Nobody stated it of ${each.place}.`;
    case "cannot-exist":
      return "By its definition there can be no such figure.";
    case "not-counted":
      return `It was not collected in ${each.year}: the framework ${each.framework} does not count it.`;
    case "no-return":
      return `${each.place} has sent no return for ${each.year}.`;
    case "missing-parts":
      return `It cannot be computed, because there is no number of: ${each.parts.join("; ")}.`;
    case "not-comparable":
      return each.reason;
  }
}

const doubts: Readonly<Record<Doubt, string>> = {
  "assumed-year": "The source does not say which year it is of; the year is assumed.",
  "uncertain-measure": "It is not certain that the source counts the same.",
};

function formula(each: Formula, own: Value): string {
  switch (each) {
    case "sum-of-areas":
      return "The sum of the areas that have the figure.";
    case "sum-of-parts":
      return "The sum of its parts.";
    case "rate":
      return own.kind === "rate"
        ? `The count divided by the people it is held against, for every ${printNumber(own.base, 0)}: ${value(own)}.`
        : "A count divided by the people it is held against.";
    case "change-on-year-before":
      return "The figure less that of the year before.";
    case "confidence-interval":
      return "Confidence limits: Wilson's score method for a share; for a rate per head Byar's method, exact below a count of ten.";
    case "control-limits":
      return "The limits within which a share lies by chance alone if the area is like all areas, widened where areas vary more.";
    case "index":
      return "In per cent of the first year of its series.";
    case "areas-covered":
      return "The number of areas that have the figure.";
  }
}

function place(each: PlaceSaid): string {
  switch (each.kind) {
    case "cell":
      return `${each.table} (${each.title}), row '${each.row}', column '${each.column}'`;
    case "card":
      return `card '${each.label}'`;
    case "chart":
      return `${each.chart}, point '${each.point}'${each.series === undefined ? "" : ` of '${each.series}'`}`;
    case "small-line":
      return `small line of '${each.of}'${each.table === undefined ? "" : ` in ${each.table}`}, point '${each.point}'`;
    case "words":
      return `${textParts[each.part]}${each.chart === undefined ? "" : ` of ${each.chart}`}: '${each.text}'`;
  }
}

const textParts = {
  cover: "cover",
  card: "words on a card",
  text: "text",
  headline: "headline",
  remark: "words below the picture",
  alternative: "alternative text",
} as const;
