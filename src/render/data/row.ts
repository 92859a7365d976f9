import { type Cell, cellId } from "../../figures/coordinate.ts";
import type { Basis, Figure } from "../../figures/figure.ts";
import { type Geography, geographySlug, groupOf } from "../../figures/geography.ts";
import { periodOf } from "../../figures/period.ts";
import { signOf } from "../../figures/sign.ts";
import type { Year } from "../../figures/year.ts";
import { countedBy, measureBy, total } from "../../framework/cells.ts";
import type { Framework } from "../../framework/model.ts";
import { frameworkOf } from "../../framework/of-year.ts";
import { nation } from "../../reference/areas.ts";
import { noteInWords } from "../../report/notes/notes.ts";
import { placeName } from "../../report/whose.ts";
import { type FixedColumn, itemColumn, openDataColumns } from "../../returns/open-data/columns.ts";
import { memberColumns } from "../../returns/tidy/print.ts";
import { writtenValue } from "../../returns/written-value.ts";
import { computedFields } from "../../statistics/data/fields.ts";
import type { Statistics } from "../../statistics/statistics.ts";
import { sayPlain } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";
import type { Field } from "../csv/field.ts";
import { licence } from "./licence.ts";

/** What the rows of a release share. */
export interface Rows {
  readonly statistics: Statistics;
  readonly words: Words;
  /** What every row says where the release is not live, or its files are not the published ones. */
  readonly label: string | undefined;
}

/** A row of the data: what stands in each of its columns, in their order; blank where nothing does. */
export type DataRow = readonly Field[];

type Fields = Readonly<Record<string, string>>;

/** Makes a figure a row of the data of its release. */
export function rowMaker({ statistics, words, label }: Rows): (figure: Figure) => DataRow {
  const { project, release } = statistics;
  const columns = openDataColumns(project.frameworks);
  const numbers = new Set(numeric);
  const ofAll: Fields = {
    label: label ?? "",
    release: release.id,
    release_kind: release.details.kind,
    licence,
  } satisfies Partial<Record<FixedColumn, string>>;
  const placeOf = once(geographySlug, (of: Geography) => placeFields(statistics, words, of));
  const cellOf = once(
    ({ framework, at }: { framework: Framework; at: Cell }) => `${framework.id} ${cellId(at)}`,
    ({ framework, at }) => memberFields(framework, columns, at),
  );
  return (figure) => {
    const { at } = figure;
    const framework = frameworkFor(statistics, figure);
    const parts: readonly Fields[] = [
      ofAll,
      placeOf(at.geography),
      cellOf({ framework, at }),
      periodFields(at.year, figure.basis),
      computedFields(statistics, figure),
      ownFields(statistics, words, framework, figure),
    ];
    const all: Fields = Object.assign({}, ...parts);
    return columns.map((column) => {
      const text = all[column] ?? "";
      return text !== "" && numbers.has(column) ? { number: text } : text;
    });
  };
}

/** The columns in which numbers stand. */
export const numeric: readonly string[] = [
  "value",
  "numerator",
  "denominator",
  "per",
  "lower",
  "upper",
  "from",
  "to",
  "areas_counted",
  "areas_of",
] satisfies FixedColumn[];

/** A function that computes nothing twice of what has the same key. */
function once<Of, Made>(keyOf: (of: Of) => string, make: (of: Of) => Made): (of: Of) => Made {
  const made = new Map<string, Made>();
  return (of) => {
    const key = keyOf(of);
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(of);
    made.set(key, fresh);
    return fresh;
  };
}

function ownFields(statistics: Statistics, words: Words, framework: Framework, figure: Figure): Fields {
  const { at, id, notes, source, doubts = [] } = figure;
  const own = at.view === "value";
  const revision = own ? figure.revision : undefined;
  const entry = own && source.kind !== "stated" ? statistics.stated(at) : undefined;
  return {
    figure: id,
    measure: at.measure,
    view: at.view,
    sign: signOf(figure.value.kind, figure.status) ?? "",
    unit: unitOf(words, framework, figure),
    source_kind: source.kind,
    ...(source.kind === "computed" && { formula: source.formula }),
    ...(entry && { stated: writtenValue(entry.value) }),
    note: notes.flatMap((note) => (note.note === "given" ? [note.text] : [])).join(" "),
    remarks: remarksOf(words, figure),
    source: source.citation ?? "",
    ...(revision?.before && { was: writtenValue(revision.before) }),
    on: revision?.date ?? "",
    reason: revision?.reason ?? "",
    doubt: doubts[0] ?? "",
  } satisfies Partial<Record<FixedColumn, string>>;
}

/** By which framework a figure is called: what is counted now and was not in its year, as it is now. */
function frameworkFor({ project, release }: Statistics, { at }: Figure): Framework {
  const then = frameworkOf(project.frameworks, at.year);
  const members = then && (measureBy(then, at.measure)?.dimensions ?? []).length;
  return then && countedBy(then, at.measure) && members === at.members.length ? then : release.framework;
}

function placeFields({ project }: Statistics, words: Words, of: Geography): Fields {
  const name = sayPlain(words, placeName(project, of));
  switch (of.kind) {
    case "area": {
      const area_code = project.areas.find(({ slug }) => slug === of.area)?.code ?? "";
      return { area_code, area: name, area_kind: of.kind };
    }
    case "nation":
      return { area_code: nation.code, area: name, area_kind: of.kind };
    case "group":
      return { area: name, area_kind: of.kind };
    default: {
      const group = groupOf(of) === undefined ? undefined : name;
      return { area: words.data.responding(group), area_kind: "responding" };
    }
  }
}

/** The year, and the days from and to which it counts. */
function periodFields(year: Year, basis: Basis): Fields {
  const { start, end } = periodOf(year, basis);
  return { year, period_start: start, period_end: end };
}

/** The members of a cell by column. Totals are named here: blank is what the measure is not broken down by. */
function memberFields(framework: Framework, columns: readonly string[], cell: Cell): Fields {
  const dimensions = measureBy(framework, cell.measure)?.dimensions ?? [];
  const wholes = dimensions.map(({ id }) => [columns.includes(id) ? id : itemColumn, total]);
  const members = memberColumns(framework, columns, cell);
  if (!members) throw new Error(`the data have no column for ${cellId(cell)}`);
  return Object.fromEntries([...wholes, ...members]);
}

function unitOf({ data: { units } }: Words, framework: Framework, { at }: Figure): string {
  if (at.view === "coverage") return units.areas;
  if (at.view === "index") return units.index;
  return countedBy(framework, at.measure)?.unit ?? "";
}

function remarksOf(words: Words, { notes }: Figure): string {
  return notes
    .flatMap((note) => (note.note === "given" ? [] : [sayPlain(words, noteInWords(note))]))
    .join(" ")
    .replaceAll("\u00a0", " ");
}
