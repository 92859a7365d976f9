import type { IndexWords } from "../../words/page-words.ts";
import { fileAddress } from "./address.ts";

/** A year of the index with the files that its marks lead to. */
export interface IndexColumn {
  readonly year: string;
  /** The page of the release. */
  readonly page: string | undefined;
  readonly kind: string | undefined;
  readonly national: string | undefined;
  readonly groups: readonly Marked[];
  readonly areas: readonly Marked[];
}

interface Marked {
  readonly name: string;
  readonly path: string | undefined;
}

/**
 * The places by the years: the nation first, groups of areas after the areas. Many rows are set as two tables, which
 * stand side by side on a wide screen.
 */
export function indexTables(columns: readonly IndexColumn[], words: IndexWords) {
  const areas = rowsOf(columns.map(({ areas }) => areas));
  const groups = rowsOf(columns.map(({ groups }) => groups));
  const national = columns.some((each) => each.national !== undefined)
    ? [{ name: words.nation, paths: columns.map((each) => each.national), styles: "nation" }]
    : [];
  const all = [
    ...national,
    ...areas.map((row) => ({ ...row, styles: "" })),
    ...groups.map((row, index) => ({ ...row, styles: index === 0 ? "first-group" : "" })),
  ];
  const half = all.length > mostInOne ? Math.ceil(all.length / 2) : all.length;
  return [all.slice(0, half), all.slice(half)]
    .filter((rows) => rows.length > 0)
    .map((rows, index) => ({
      id: `reports-${index + 1}`,
      caption: words.rows(rows[0]!.name, rows.at(-1)!.name),
      kinds: kindsOf(columns),
      years: columns.map(({ year, page }) => ({
        year,
        address: page === undefined ? undefined : fileAddress(page),
      })),
      rows: rows.map(({ name, paths, styles }) => ({
        name,
        styles,
        cells: columns.map(({ year }, column) => {
          const path = paths[column];
          const address = path === undefined ? undefined : fileAddress(path);
          return { address, meaning: words.report(name, year) };
        }),
      })),
    }));
}

/** The kinds of years that follow each other, each over its columns; empty where all are live. */
function kindsOf(columns: readonly IndexColumn[]): { kind: string | undefined; columns: number }[] {
  if (columns.every(({ kind }) => kind === undefined)) return [];
  const kinds: { kind: string | undefined; columns: number }[] = [];
  for (const { kind } of columns) {
    const last = kinds.at(-1);
    if (last && last.kind === kind) last.columns += 1;
    else kinds.push({ kind, columns: 1 });
  }
  return kinds;
}

/** As many rows fit a screen one below the other. */
const mostInOne = 24;

/** A row for each name that a year has, in the order of their alphabet, with the path of each year. */
function rowsOf(years: readonly (readonly Marked[])[]): { name: string; paths: (string | undefined)[] }[] {
  const names = [...new Set(years.flatMap((marked) => marked.map(({ name }) => name)))].sort();
  return names
    .map((name) => ({ name, paths: years.map((marked) => marked.find((each) => each.name === name)?.path) }))
    .filter(({ paths }) => paths.some((path) => path !== undefined));
}
