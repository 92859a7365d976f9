import type { UnexpectedCount } from "../findings/arguments/check.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { cellInWords } from "../framework/cells.ts";
import type { CheckInput } from "./check.ts";
import type { OddFigure, Oddity } from "./plausibility/oddities.ts";
import { thresholds } from "./plausibility/thresholds.ts";
import { aboutCell, type Sheet } from "./sheet.ts";

/** The findings of what is out of line, at most one for a measure, and one for a return with many. */
export function oddityFindings(
  input: CheckInput,
  oddities: readonly Oddity[],
  sheets: readonly Sheet[],
): Finding[] {
  const keys = new Set(oddities.map(({ place, index }) => `${index} ${place}`));
  return [...keys].flatMap((key) => {
    const own = oddities.filter(({ place, index }) => `${index} ${place}` === key);
    return findingsOfReturn(input, own, sheets);
  });
}

function findingsOfReturn(input: CheckInput, own: readonly Oddity[], sheets: readonly Sheet[]): Finding[] {
  const { place, index } = own[0]!;
  const year = input.statistics.years[index]!;
  const sheet = sheets.find((each) => each.area === place && each.year === year);
  if (!sheet) return [];
  const tell = (odd: OddFigure) => unexpected(input, odd);
  if (own.length >= thresholds.measures) {
    const worst = own.flatMap((each) => (each.kind === "figures" ? [each.figures[0]!] : []));
    if (worst.length >= thresholds.measures) {
      const { file, head = { file }, area } = sheet;
      return [
        found("QUERY-OUTLIER", { what: "return", year, figures: worst.map(tell) }, { location: head, area }),
      ];
    }
  }
  return own.map((each): Finding => {
    if (each.kind === "share") {
      const { cell, now, before } = each.share;
      const label = cellInWords(input.statistics.release.framework, cell);
      return found("QUERY-SHARE", { label, year, now, before }, aboutCell(sheet, cell));
    }
    const { figures } = each;
    const [worst] = figures;
    const about = aboutCell(sheet, worst!.cell);
    const first = tell(worst!);
    if (first.count === 0 && figures.every(({ count }) => count === 0)) {
      const { label, before } = first;
      const args = { what: "zero", label, year, before, more: figures.length - 1 } as const;
      return found("QUERY-STOPPED", args, about);
    }
    const what = figures.length > 1 ? "figures" : "figure";
    return found("QUERY-OUTLIER", { what, year, figures: figures.map(tell) }, about);
  });
}

function unexpected({ statistics }: CheckInput, { cell, count, past }: OddFigure): UnexpectedCount {
  return {
    label: cellInWords(statistics.release.framework, cell),
    count,
    before: { count: past.last, year: statistics.years[past.lastIndex]! },
  };
}
