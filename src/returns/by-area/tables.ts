import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { Grid, GridRow } from "../grid/grid.ts";
import type { Sent } from "../reader.ts";
import type { Observation } from "../return.ts";
import { type AreaTable, findAreaTable } from "./find.ts";
import { type ByAreaFigures, readByArea, withoutSame } from "./read.ts";
import { type Signs, signOf, signsIn } from "./signs.ts";

/** All that is in the tables with one row an area of a file. */
export interface ByAreaFile {
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
  readonly written: ByAreaFigures["written"];
  /** The grids with such a table. */
  readonly read: ReadonlySet<Grid>;
}

/**
 * Reads the tables of a file that have one row an area: of a workbook, each sheet's. What a sheet without a table says of
 * signs holds for all of them. Where anything is wrong with a table itself no figure of the file is used, because a
 * return would lack what stands there.
 */
export function readByAreaTables(sent: Sent, grids: readonly Grid[]): ByAreaFile {
  const { project, release, file } = sent;
  const found = grids.map((grid) => ({ grid, table: findAreaTable(grid, project.areaNames) }));
  const shared = joined(found.filter(({ table }) => !table).map(({ grid }) => signsIn(grid, grid.rows)));
  const named = signsOfRelease(sent);
  const tables = found.flatMap(({ table }) => table ?? []);
  const read = tables.map((table) =>
    readByArea(table, { project, release, signs: joined([shared, ownSigns(table), named]) }),
  );
  const observations = withoutSame(read.flatMap((each) => each.observations));
  return {
    observations: read.some(({ broken }) => broken) ? [] : observations,
    written: read.flatMap(({ written }) => written),
    findings: [
      ...read.flatMap((each) => each.findings),
      ...(tables.length > 0 && !read.some(({ dated }) => dated)
        ? [undated(file.file, release.details.year)]
        : []),
    ],
    read: new Set(tables.map(({ grid }) => grid)),
  };
}

function undated(file: string, release: string): Finding {
  return found("RETURN-NO-YEAR", { release }, { location: { file } });
}

/** What the rows around a table say of signs. */
function ownSigns({ grid, headings, body }: AreaTable): Signs {
  const ofTable = new Set<GridRow>([...headings, ...body]);
  return signsIn(
    grid,
    grid.rows.filter((row) => !ofTable.has(row)),
  );
}

/** What the release says of the signs in a file, by the file's name. */
function signsOfRelease({ release, file: { file } }: Sent): Signs {
  const name = file.replace(/^.*[\\/]/, "");
  const { signs } = release.details;
  const own = Object.hasOwn(signs, name) ? Object.entries(signs[name]!) : [];
  return new Map(
    own.map(
      ([sign, meaning]) => [signOf(sign) ?? sign, { meaning, by: "release", location: { file } }] as const,
    ),
  );
}

/** Several keys in one; what a later one says of a sign is what holds. */
function joined(all: readonly Signs[]): Signs {
  return new Map(all.flatMap((signs) => [...signs]));
}
