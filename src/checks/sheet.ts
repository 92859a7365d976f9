import { keptBy } from "../caches/kept-by.ts";
import { type Cell, cellId, valueAt } from "../figures/coordinate.ts";
import { geographyOf } from "../figures/geography.ts";
import type { Location } from "../figures/location.ts";
import type { Value } from "../figures/value.ts";
import type { Year } from "../figures/year.ts";
import type { About, Finding } from "../findings/finding.ts";
import type { Framework } from "../framework/model.ts";
import { frameworkOf } from "../framework/of-year.ts";
import { entriesByCell } from "../returns/by-cell.ts";
import type { Entry, Observation, Return } from "../returns/return.ts";
import type { ReturnAlone } from "../statistics/alone.ts";
import type { Past } from "../statistics/past.ts";
import type { Statistics } from "../statistics/statistics.ts";
import type { Check, CheckInput } from "./check.ts";

/** What is stated of one place and year, in a return or in the history: both are looked at alike. */
export interface Sheet {
  /** The area's slug, or england-and-wales. */
  readonly area: string;
  readonly year: Year;
  readonly framework: Framework;
  readonly file: string;
  /** Where in the file it says whose it is, as far as that is known. */
  readonly head?: Location;
  readonly entries: readonly Entry[];
  /** The same by the id of their cell. */
  readonly byCell: ReadonlyMap<string, Entry>;
  /** Where a figure belongs that is not stated, as far as the file has a place for it. */
  readonly place?: (cell: Cell) => Location | undefined;
  /** The year where it is not the release's own, for words that have to say so. */
  readonly earlier: { readonly year?: Year };
  /** Of a return of the release's year: by which what follows from it and from earlier years can be kept. */
  readonly alone?: ReturnAlone;
}

/** The sheets of a release: first its returns, then the years of its history. They are made once for all checks. */
export const sheetsOf: (input: CheckInput) => readonly Sheet[] = keptBy(makeSheets);

function makeSheets(input: CheckInput): Sheet[] {
  const { framework } = input.statistics.release;
  const own = input.returns.map((sent) => {
    const alone = input.statistics.alone(sent.area);
    return alone?.sent === sent ? sheetAlone(framework)(alone) : sheetOf(framework, sent);
  });
  return [...own, ...pastSheetsOf(input)];
}

const sheetAlone = keptBy((framework: Framework) =>
  keptBy((alone: ReturnAlone): Sheet => ({ ...sheetOf(framework, alone.sent), alone })),
);

function sheetOf(framework: Framework, { area, year, file, head, entries, place }: Return): Sheet {
  const places = { ...(head && { head }), ...(place && { place }) };
  return { area, year, framework, file, entries, byCell: entriesByCell(entries), earlier: {}, ...places };
}

const ofPast = new WeakMap<Past, readonly Sheet[]>();

/** The sheets of earlier years, the same as long as nothing else is known of these. */
export function pastSheetsOf(input: CheckInput): readonly Sheet[] {
  const { past } = input.statistics;
  const known = ofPast.get(past);
  if (known) return known;
  const sheets = makePastSheets(input);
  ofPast.set(past, sheets);
  return sheets;
}

function makePastSheets({ statistics, history }: CheckInput): Sheet[] {
  const { details, historyFile } = statistics.release;
  const groups = new Map<string, Observation[]>();
  for (const each of history) {
    const key = `${each.year} ${each.area}`;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].flatMap((entries): Sheet[] => {
    const { area, year } = entries[0]!;
    const then = frameworkOf(statistics.project.frameworks, year);
    if (!then || year === details.year) return [];
    const file = historyFile?.file ?? entries[0]!.location.file;
    return [
      { area, year, framework: then, file, entries, byCell: entriesByCell(entries), earlier: { year } },
    ];
  });
}

/**
 * A check that looks at one sheet after the other. What it finds in a sheet of an earlier year it finds once, as long as
 * nothing else is known of these years: it may look at no figure of a later year.
 */
export function inEachSheet(look: (input: CheckInput, sheet: Sheet) => Finding[]): Check {
  return lookedAtOnce(look, ({ earlier }) => earlier.year !== undefined);
}

/**
 * The same of a check that looks at no other area either: what it finds in the return of an area, too, it finds once, as
 * long as neither that nor what is known of earlier years is another.
 */
export function inEachSheetAlone(look: (input: CheckInput, sheet: Sheet) => Finding[]): Check {
  return lookedAtOnce(look, ({ earlier, alone }) => earlier.year !== undefined || alone !== undefined);
}

function lookedAtOnce(
  look: (input: CheckInput, sheet: Sheet) => Finding[],
  isKept: (sheet: Sheet) => boolean,
): Check {
  const known = new WeakMap<Sheet, Finding[]>();
  return (input) =>
    sheetsOf(input).flatMap((sheet) => {
      const before = known.get(sheet);
      if (before) return before;
      const found = look(input, sheet);
      if (isKept(sheet)) known.set(sheet, found);
      return found;
    });
}

/**
 * What a finding about a figure of a sheet is about; a figure that nobody stated is placed where the file has a place for
 * it, else in the file as a whole.
 */
export function aboutCell(sheet: Sheet, cell: Cell, location?: Location): About {
  const { area, year, file } = sheet;
  return {
    location: location ?? stated(sheet, cell)?.location ?? sheet.place?.(cell) ?? { file },
    area,
    figure: valueAt(cell, geographyOf(area), year),
  };
}

/** What a sheet states of a cell. */
export function stated({ byCell }: Sheet, cell: Cell): Entry | undefined {
  return byCell.get(cellId(cell));
}

/** The value of a cell of a sheet: as stated, or as it is computed from what is. */
export function valueIn(statistics: Statistics, sheet: Sheet, cell: Cell): Value {
  const entry = stated(sheet, cell);
  // What is stated is the figure; to ask for twenty years of figures that no report shows would take a second.
  return entry?.value ?? statistics.figure(valueAt(cell, geographyOf(sheet.area), sheet.year)).value;
}
