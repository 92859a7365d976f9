import { printNumber } from "../figures/number.ts";
import { plainText } from "../report/edition/plain-text.ts";
import type { PrintedPlace } from "../report/edition/printed-places.ts";
import { releaseLabel } from "../report/release-label.ts";
import { printFigure } from "../words/print-figure.ts";
import { sayPlain } from "../words/say.ts";
import { sayFinding } from "../words/say-finding.ts";
import type { PlaceSaid, WhyNoneSaid } from "../words/trace-words.ts";
import type { Words } from "../words/words.ts";
import type { SaidPart, SaidTrace } from "./said-trace.ts";
import type { Part, PrintedIn, Trace, WhyNone } from "./trace.ts";

/** Says a trace in a language. */
export function sayTrace(words: Words, trace: Trace): SaidTrace {
  const { figure, format, release, coverage } = trace;
  const { at, value, revision, source } = figure;
  const label = releaseLabel(release, words);
  const { text, sign: status, kind, value: alone } = printFigure(words, figure, format);
  const sign = kind === "sign" ? (alone as SaidTrace["sign"]) : status;
  return {
    figure: figure.id,
    release: release.id,
    ...(label !== undefined && { label }),
    what: sayPlain(words, trace.what),
    unit: trace.unit,
    ...(trace.definition !== undefined && { definition: trace.definition }),
    place: sayPlain(words, trace.place),
    year: at.year,
    period: words.trace.period(at.year, figure.basis),
    value,
    valueInWords: words.trace.value(value),
    printed: text,
    ...(sign && { sign, signMeans: words.values.signs[sign] }),
    status: words.trace.status[figure.status],
    why: trace.why.map((each) => words.trace.why(sayWhy(words, each))),
    doubts: (figure.doubts ?? []).map(words.trace.doubt),
    ...(revision && {
      revision: words.trace.revision(
        revision,
        revision.before &&
          printFigure(words, { ...figure, value: revision.before, status: "final" }, format).text,
      ),
    }),
    ...(source.kind === "computed" && { formula: words.trace.formula(source.formula, value) }),
    parts: trace.parts.map((part) => sayPart(words, part)),
    source: saySource(words, trace),
    ...(coverage && {
      coverage: {
        said: words.trace.coverage(coverage.counted.length, coverage.counted.length + coverage.left.length),
        counted: coverage.counted,
        left: (["no-return", "no-number"] as const).flatMap((why) => {
          const names = coverage.left.filter((each) => each.why === why).map(({ name }) => name);
          return names.length > 0 ? [words.trace.left(names, why)] : [];
        }),
      },
    }),
    notes: trace.notes.map((note) => sayPlain(words, note)),
    findings: trace.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      problem: sayFinding(words, finding).problem,
      ...(finding.severity === "query" &&
        finding.explanation && { explanation: words.explanation(finding.explanation) }),
    })),
    printedIn: trace.printed.map((each) => sayPrintedIn(words, each)),
  };
}

function sayWhy(words: Words, each: WhyNone): WhyNoneSaid {
  switch (each.why) {
    case "missing-parts":
      return { why: each.why, parts: each.parts.map((part) => namePart(words, part)) };
    case "not-comparable":
      return { why: each.why, reason: sayPlain(words, each.reason) };
    case "stated":
    case "withheld":
    case "nobody-stated":
      return { why: each.why, place: sayPlain(words, each.place) };
    case "no-return":
      return { ...each, place: sayPlain(words, each.place) };
    default:
      return each;
  }
}

function namePart(words: Words, part: Part): string {
  if (part.kind === "population") return words.trace.population(part.estimate, part.ages, part.areas);
  return `${sayPlain(words, part.what)}, ${sayPlain(words, part.place)}, ${part.figure.at.year}`;
}

function sayPart(words: Words, part: Part): SaidPart {
  const what = namePart(words, part);
  if (part.kind === "population") return { what, printed: printNumber(part.people, 0), parts: [] };
  return {
    figure: part.figure.id,
    what,
    printed: printFigure(words, part.figure, part.format).text,
    ...(part.location && { source: words.trace.statedAt(part.location) }),
    parts: part.parts.map((each) => sayPart(words, each)),
  };
}

function saySource(words: Words, { figure, location, source }: Trace): string[] {
  const { citation } = figure.source;
  const said = {
    stated: location ? words.trace.statedAt(location) : "",
    computed: words.trace.computed,
    none: words.trace.nobody,
  };
  return [
    said[figure.source.kind],
    ...(citation === undefined ? [] : [citation]),
    ...(source && citation !== undefined
      ? [words.trace.published(source.title ?? "", source.publisher, source.date)]
      : []),
  ];
}

function sayPrintedIn(words: Words, { places, ...document }: PrintedIn): SaidTrace["printedIn"][number] {
  const said = places.map((each) => ({
    place: words.trace.place(sayPlace(words, each)),
    ...(each.section && { section: each.section.heading }),
    printed: each.printed.text,
  }));
  // A sentence may print one figure twice.
  const once = new Map(said.map((each) => [JSON.stringify(each), each]));
  return { ...document, places: [...once.values()] };
}

function sayPlace({ page }: Words, place: PrintedPlace): PlaceSaid {
  switch (place.kind) {
    case "cell": {
      const { table, row, column } = place;
      return {
        kind: place.kind,
        table: page.tableName(table.number),
        title: table.title,
        row: row.header,
        column: table.columns[column]?.label ?? "",
      };
    }
    case "card":
      return { kind: place.kind, label: place.label };
    case "chart": {
      const { chart, point = "", series } = place;
      const name = page.chartName(chart.number);
      return { kind: place.kind, chart: name, point, ...(series !== undefined && { series }) };
    }
    case "small-line": {
      const { of, table, point } = place;
      return { kind: place.kind, of, point, ...(table && { table: page.tableName(table.number) }) };
    }
    case "words": {
      const { part, content, chart } = place;
      const text = { paragraph: "text", list: "text", quotation: "text", warning: "text" } as const;
      return {
        kind: place.kind,
        part: part in text ? "text" : (part as Exclude<typeof part, keyof typeof text>),
        ...(chart && { chart: page.chartName(chart.number) }),
        text: plainText(content),
      };
    }
  }
}
