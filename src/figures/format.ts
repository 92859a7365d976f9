/** How a figure is to be printed; part of the document, so that every output prints the same characters. */
export interface Format {
  /** Digits after the decimal point for rates, limits, percentages and changes of them. Counts have none. */
  readonly decimals: number;
  /** For a change: as a number of people, or in per cent of the earlier figure. */
  readonly change?: "absolute" | "percent";
  /** Put after the number and before its sign. */
  readonly suffix?: "%";
  /** In a sentence, whose words say what signs say elsewhere: no status, and of a change neither plus nor minus. */
  readonly sentence?: true;
  /** Where the words over it, or beside it, say of it and others that they are provisional or revised: no sign of its own. */
  readonly unmarked?: true;
}

/** No percentage is given on a base below this; Ministry practice for commentary. */
export const smallestBaseForPercentages = 50;

/**
 * A change in per cent of the earlier figure; undefined where that is too small a base. One rule for every output and
 * for every change, also where nothing has changed.
 */
export function percentOf({ from, to }: { readonly from: number; readonly to: number }): number | undefined {
  return from < smallestBaseForPercentages ? undefined : ((to - from) / from) * 100;
}

/** What a change prints: a difference, or per cent of the earlier figure; undefined where that is too small a base. */
export function changeShown(
  moved: { readonly from: number; readonly to: number },
  { change }: Pick<Format, "change">,
): number | undefined {
  return change === "percent" ? percentOf(moved) : moved.to - moved.from;
}
