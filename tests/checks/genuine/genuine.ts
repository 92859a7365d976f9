import { readFileSync } from "node:fs";
import { queriesOfFigures } from "../../../src/checks/run.ts";
import { type Cell, cellId, figureId } from "../../../src/figures/coordinate.ts";
import { type Year, yearBefore } from "../../../src/figures/year.ts";
import type { Finding } from "../../../src/findings/finding.ts";
import { frameworkOf } from "../../../src/framework/of-year.ts";
import { readHistory } from "../../../src/returns/reading/history.ts";
import type { Observation, Return } from "../../../src/returns/return.ts";
import { calculate } from "../../../src/statistics/calculate.ts";
import { make } from "../../support/project.ts";

/** Published figures of areas, with their sources; README.md beside it says what they are. */
const figures = readFileSync(new URL("figures.csv", import.meta.url), "utf8")
  .trim()
  .split("\n");

/** A fault in the printed record, with the code by which it is to be queried. */
export interface Misprint {
  readonly code: string;
  readonly area: string;
  readonly year: string;
  readonly cell: string;
  /** Its row in tidy form. */
  readonly row: string;
}

const isText = (each: string | undefined): each is string => each !== undefined;

export const misprints: readonly Misprint[] = readFileSync(new URL("misprints.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [, code, area, year, measure, category, level, item, value, , kind, source] = line.split(",");
    const named = [code, area, year, measure].every(isText);
    if (!named) throw new Error(`not a misprint: ${line}`);
    return {
      code: code!,
      area: area!,
      year: year!,
      cell: [measure, category, level, item].filter(Boolean).join("/"),
      row: [area, year, measure, category, level, item, value, kind, source].join(","),
    };
  });

/** The rows of misprints that no published figure stands for. */
const others = misprints
  .map(({ row }) => row)
  .filter(
    (row) =>
      !figures.some((each) => each.split(",").slice(0, 6).join() === row.split(",").slice(0, 6).join()),
  );

const last = "2024/25" as Year;
const { statistics, release } = await make({
  kind: "reconstructed",
  year: last,
  framework: "2022-23",
  files: { "history.csv": `${[...figures, ...others].join("\n")}\n` },
});
const { project } = statistics;

export const observations: readonly Observation[] = readHistory(project, release).entries;

/** The area-years that have some figure of the year before beside one of their own. */
export function consecutive(all: readonly Observation[] = observations): Set<string> {
  const known = new Set(all.map(({ area, year, cell }) => `${area} ${year} ${cellId(cell)}`));
  return new Set(
    all
      .filter(({ area, year, cell }) => known.has(`${area} ${yearBefore(year)} ${cellId(cell)}`))
      .map(({ area, year }) => `${area} ${year}`),
  );
}

/** What is queried when each year is checked as its own release, with the years before it as its history. */
export function queriesOfEachYear(all: readonly Observation[] = observations): Finding[] {
  const years = [...new Set(all.map(({ year }) => year))].sort();
  return years.flatMap((year) => {
    const framework = frameworkOf(project.frameworks, year)!;
    const own = { ...release, framework, details: { ...release.details, year } };
    const history = all.filter((each) => each.year < year);
    const returns = returnsOf(all.filter((each) => each.year === year));
    const made = calculate(project, own, returns, history);
    return queriesOfFigures({ statistics: made, returns, history, refused: [] });
  });
}

/** The queries, each once: a later release asks again about its history. */
export function each(findings: readonly Finding[]): Finding[] {
  const key = ({ code, figure, area }: Finding) => `${code} ${figure ? figureId(figure) : area}`;
  return [...new Map(findings.map((finding) => [key(finding), finding])).values()];
}

/** Whether a query is about a misprint. */
export function isAbout({ code, figure, area }: Finding, misprint: Misprint): boolean {
  const slug = project.areas.find(({ name }) => name === misprint.area)!.slug;
  return (
    code === misprint.code &&
    area === slug &&
    figure?.year === misprint.year &&
    isCellOf(figure, misprint.cell)
  );
}

/** A cell in short leaves out the totals at its end. */
function isCellOf(cell: Cell, short: string): boolean {
  return cellId(cell).replace(/(\/total)+$/, "") === short;
}

function returnsOf(entries: readonly Observation[]): Return[] {
  const areas = [...new Set(entries.map(({ area }) => area))];
  return areas.map((area): Return => {
    const own = entries.filter((each) => each.area === area);
    return {
      area,
      year: own[0]!.year,
      file: "figures.csv",
      status: "final",
      entries: own,
      explanations: [],
      signOff: [],
      forces: [],
    };
  });
}
