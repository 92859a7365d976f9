import { cellId } from "../../figures/coordinate.ts";
import { geographySlug } from "../../figures/geography.ts";
import type { Sign } from "../../figures/sign.ts";
import { numberOf } from "../../figures/value.ts";
import type { Year } from "../../figures/year.ts";
import { labelOf } from "../../report/identity.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import { type Printed, printFigure, signsOf } from "../../words/print-figure.ts";
import type { ReleaseKind } from "../../words/release-kind.ts";
import { sayPlain } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";
import type { Answer, Answered, AnswerTable } from "./answer.ts";
import type { SaidAnswer, SaidFigure, SaidTable } from "./said-answer.ts";

/** Says an answer in a language. */
export function sayAnswer(words: Words, { tables, releases }: Answer): SaidAnswer {
  const labels = releases.flatMap(({ kind }) => labelOf(kind) ?? []);
  return {
    labels: [...new Set(labels)].map((label) => sayPlain(words, phrase("label", { label }))),
    tables: tables.map((table) => sayTable(words, table)),
    licence: words.answer.licence(releases.map(({ kind }) => kind)),
  };
}

function sayTable(words: Words, table: AnswerTable): SaidTable {
  const plain = (text: Text) => sayPlain(words, text);
  const places = table.places.map(plain);
  const all = table.years.flatMap(({ figures }) => figures);
  const counted = all.filter(({ figure }) => numberOf(figure.value) !== undefined);
  const breaks = table.years.some((year) => year.breaks.length > 0);
  const printed = all.map(({ figure, format }) => printFigure(words, figure, format));
  const signs = signsOf(words, breaks ? [...printed, breakSign] : printed);
  return {
    what: table.what,
    definition: words.answer.definition(table.definition, table.unit),
    basis: [...new Set(counted.map(({ figure }) => words.answer.basis(figure.basis)))],
    places,
    years: table.years.map(({ year, breaks: between, figures }, index) => ({
      year,
      breaks: between.map((sentence) =>
        words.answer.breakBetween(table.years[index - 1]!.year, year, plain(sentence)),
      ),
      figures: figures.map((each) => sayFigure(words, table, each)),
    })),
    cautions: table.cautions,
    notes: [...table.notes.map(plain), ...figureNotes(words, table, places)],
    signs: signs.map((sign) => ({ sign, meaning: words.values.signs[sign] })),
    sources: [...sourcesOf(words, table), words.answer.releases(table.releases)].filter(
      (line) => line !== "",
    ),
  };
}

const breakSign: Printed = { kind: "sign", value: "[b]", text: "[b]" };

function sayFigure(
  words: Words,
  { cell }: AnswerTable,
  { asked, figure, format, release }: Answered,
): SaidFigure {
  const { text, sign: status, kind, value } = printFigure(words, figure, format);
  const sign = kind === "sign" ? (value as Sign) : status;
  const { citation } = figure.source;
  return {
    figure: figure.id,
    release,
    cell: cellId(cell),
    place: geographySlug(asked),
    year: figure.at.year,
    value: figure.value,
    printed: text,
    ...(sign && { sign }),
    status: figure.status,
    basis: figure.basis,
    ...(figure.coverage && { coverage: figure.coverage }),
    ...(citation !== undefined && { citation }),
  };
}

/** What is said of single figures: the same words on several years of a place are said once. */
function figureNotes(words: Words, table: AnswerTable, places: readonly string[]): string[] {
  const { answer } = words;
  const notes = new Map<string, { place: string; note: string; years: Year[] }>();
  const others: string[] = [];
  for (const { year, figures } of table.years) {
    for (const [column, each] of figures.entries()) {
      const place = places[column]!;
      const own = [...each.notes.map((note) => sayPlain(words, note)), ...each.doubts.map(answer.doubt)];
      for (const note of own) {
        const known = notes.get(`${column} ${note}`);
        if (known) known.years.push(year);
        else notes.set(`${column} ${note}`, { place, note, years: [year] });
      }
      for (const { release, figure } of each.elsewhere) {
        const { text } = printFigure(words, figure, each.format);
        others.push(answer.elsewhere(release, text, place, year));
      }
    }
  }
  const said = [...notes.values()].map(({ place, note, years }) =>
    answer.noteOf(place, [...new Set(years)], note),
  );
  return [...said, ...others];
}

/** Invented figures are quoted from nobody. */
function sourcesOf(words: Words, { sources, releases }: AnswerTable): string[] {
  const of = (kind: ReleaseKind) => releases.filter((release) => release.kind === kind);
  if (of("illustrative").length > 0) return [sayPlain(words, phrase("source-illustrative", {}))];
  const years = [...new Set(of("live").flatMap((release) => release.years))].sort();
  const quoted = sources.map(({ citation, known }) =>
    known
      ? `${words.trace.published(known.title ?? "", known.publisher, known.date)} (${citation})`
      : citation,
  );
  return [...(years.length > 0 ? [words.answer.returns(years)] : []), ...quoted];
}
