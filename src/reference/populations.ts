import type { CsvRow } from "../csv/parse.ts";
import type { Ages } from "../figures/population.ts";
import type { Files } from "../files/files.ts";
import type { ReferenceFault } from "../findings/arguments/reference.ts";
import type { Finding } from "../findings/finding.ts";
import type { Area } from "./areas.ts";
import { timeOf } from "./estimates.ts";
import { type Counted, populationsFarOff } from "./population-series.ts";
import { fault, readReference } from "./rows.ts";
import { bareName } from "./spelling.ts";

/** Population counts by ONS code, estimate (`mid-2017`, `census-2021`) and ages; what is blank is absent. */
export interface Populations {
  /** Undefined where the series does not have it: never a neighbouring year's. */
  of(code: string, estimate: string, ages: Ages): number | undefined;
  /** The estimates that have a count of some area for these ages. */
  estimates(ages: Ages): ReadonlySet<string>;
}

const columns = { "all-ages": "all_ages", "aged-10-and-over": "aged_10_and_over" } as const;
const bothAges = Object.keys(columns) as Ages[];

/** A row of one estimate of one area, with the counts that it has. */
interface Row {
  readonly row: CsvRow;
  readonly area: Area;
  readonly estimate: string;
  readonly time: number;
  readonly counts: Readonly<Partial<Record<Ages, number>>>;
}

/**
 * Reads the populations. A row that is of no area or estimate, has a count that is none, or stands there already, is a
 * finding at its line, and so are an estimate that lacks an area and a count far from those beside it: each would
 * change or take away a rate without a word.
 */
export async function loadPopulations(
  files: Files,
  path: string,
  areas: readonly Area[],
): Promise<{ populations: Populations; findings: Finding[] }> {
  const wanted = ["code", "area", "estimate", ...Object.values(columns)];
  const { rows: given, findings } = await readReference(files, path, "populations", wanted);
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const rows = new Map<string, Row>();
  const unknown = new Set<string>();
  // Without a list of areas, which is a finding itself, nothing can be told of any row.
  for (const each of areas.length === 0 ? [] : given) {
    const read = rowOf(each, byCode, rows, unknown);
    findings.push(...read.findings);
    if (read.row) rows.set(`${read.row.area.code}/${read.row.estimate}`, read.row);
  }
  const all = [...rows.values()];
  findings.push(...incomplete(all, areas));
  // What stands beside a count can only be told of counts that are all there.
  if (findings.length === 0) findings.push(...bothAges.flatMap((ages) => farOff(all, ages)));
  return {
    populations: {
      of: (code, estimate, ages) => rows.get(`${code}/${estimate}`)?.counts[ages],
      estimates: (ages) =>
        new Set(all.filter(({ counts }) => counts[ages] !== undefined).map(({ estimate }) => estimate)),
    },
    findings,
  };
}

function rowOf(
  row: CsvRow,
  areas: ReadonlyMap<string, Area>,
  before: ReadonlyMap<string, Row>,
  unknown: Set<string>,
): { readonly row?: Row; readonly findings: Finding[] } {
  const [code, estimate] = [row.value("code"), row.value("estimate")];
  const refuse = (column: string, args: ReferenceFault) => ({ findings: [fault(args, row.locate(column))] });
  const area = areas.get(code);
  if (!area) {
    // Said once: such a code is wrong in every estimate.
    if (unknown.has(code)) return { findings: [] };
    unknown.add(code);
    return refuse("code", { what: "population-of-none", code });
  }
  const name = row.value("area");
  if (name !== area.name && bareName(name) !== bareName(area.name)) {
    return refuse("area", { what: "population-name", code, name, area: area.name });
  }
  const time = timeOf(estimate);
  if (time === undefined) return refuse("estimate", { what: "estimate", text: estimate });
  const twice = before.get(`${code}/${estimate}`);
  if (twice) {
    return refuse("estimate", { what: "population-twice", area: area.name, estimate, line: twice.row.line });
  }
  const { counts, findings } = countsOf(row);
  return { row: { row, area, estimate, time, counts }, findings };
}

function countsOf(row: CsvRow): { readonly counts: Row["counts"]; readonly findings: Finding[] } {
  const counts: Partial<Record<Ages, number>> = {};
  const findings: Finding[] = [];
  for (const ages of bothAges) {
    const text = row.value(columns[ages]);
    if (text === "") continue;
    if (/^[1-9]\d{0,8}$/.test(text)) counts[ages] = Number(text);
    else findings.push(fault({ what: "population", text }, row.locate(columns[ages])));
  }
  const { "all-ages": every, "aged-10-and-over": aged } = counts;
  if (every !== undefined && aged !== undefined && aged > every) {
    const column = columns["aged-10-and-over"];
    findings.push(fault({ what: "population-ages", all: every, aged }, row.locate(column)));
  }
  return { counts, findings };
}

/** Estimates that lack an area, at the first row of each; what is not known has a row with a blank count. */
function incomplete(rows: readonly Row[], areas: readonly Area[]): Finding[] {
  const estimates = new Map<string, { readonly first: Row; readonly has: Set<string> }>();
  for (const row of rows) {
    const known = estimates.get(row.estimate) ?? { first: row, has: new Set() };
    known.has.add(row.area.code);
    estimates.set(row.estimate, known);
  }
  return [...estimates].flatMap(([estimate, { first, has }]) => {
    const lacking = areas.filter(({ code }) => !has.has(code)).map(({ name }) => name);
    if (lacking.length === 0) return [];
    return [fault({ what: "estimate-incomplete", estimate, areas: lacking }, first.row.locate("estimate"))];
  });
}

function farOff(rows: readonly Row[], ages: Ages): Finding[] {
  const counted = rows.flatMap(({ row, area, estimate, time, counts }): Counted[] => {
    const count = counts[ages];
    if (count === undefined) return [];
    return [{ area: area.name, estimate, time, count, place: () => row.locate(columns[ages]) }];
  });
  return populationsFarOff(counted);
}
