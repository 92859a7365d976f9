import type { ColumnWords, DataColumn, DataWords } from "../data-words.ts";
import { listed } from "./grammar/listed.ts";

const column = (title: string, description: string): ColumnWords => ({ title, description });

const columns: Readonly<Record<DataColumn, ColumnWords>> = {
  label: column(
    "Label",
    "What a release that is not live, a draft or a rehearsal must say of every figure; else blank.",
  ),
  release: column("Release", "The release that the figure is in."),
  release_kind: column(
    "Kind of release",
    "live: official. reconstructed: put together from published sources, incomplete, not official. illustrative: invented.",
  ),
  figure: column(
    "Figure",
    "The name of the figure: of no other row, and the same in every output and in later releases of the same kind.",
  ),
  area_code: column(
    "Code of the place",
    "The code of the Office for National Statistics; blank where the place has none.",
  ),
  area: column("Place", "An area, a group of areas, England and Wales, or the areas that have responded."),
  area_kind: column(
    "Kind of place",
    "area, group, nation, or responding: the areas of the nation or of a group that sent figures.",
  ),
  year: column("Year", "The reporting year, 1 April to 31 March."),
  period_start: column(
    "Start of the period",
    "The first day that is counted: of a snapshot 31 March, else 1 April.",
  ),
  period_end: column("End of the period", "The last day that is counted: 31 March."),
  measure: column(
    "Measure",
    "What is counted; the definitions of all measures are in the notes of the metadata.",
  ),
  view: column(
    "View",
    "value: the figure itself. change: on the year before. interval: 95% confidence limits. control-limits: within which a share lies by chance if the area is like the whole. coverage: how many areas are in the sum. index: in per cent of the first year of the unbroken series. point: of a series whose years add up different areas. before-revision: before it was revised.",
  ),
  basis: column("Basis", "snapshot: on 31 March. flow: over the year. not-stated: no source says which."),
  kind: column(
    "Kind of value",
    "count, rate, published-rate (as a source prints it, without its counts), approximate (in the words of its source), change, interval, coverage; or why there is none: not-available, not-collected, not-applicable, confidential, not-comparable.",
  ),
  value: column(
    "Value",
    "The number. 0 is a true zero. Blank where there is none, for which the sign gives the reason.",
  ),
  words: column("Words", "What a source prints in the place of an exact number: 'more than 11,000'."),
  sign: column(
    "Sign",
    "[x] not available, [x1] not collected that year, [z] not applicable, [c] confidential, [b] not comparable across a break in series, [p] provisional, [r] revised.",
  ),
  status: column("Status", "final, provisional or revised."),
  numerator: column("Numerator", "Of a rate or an index: the number that is divided."),
  denominator: column(
    "Denominator",
    "Of a rate: the people among whom. Of an index: the figure of its first year.",
  ),
  per: column("Base", "Of a rate or an index: for every so many of the denominator."),
  lower: column("Lower limit", "Of limits, in the unit of the figure."),
  upper: column("Upper limit", "Of limits, in the unit of the figure."),
  from: column("From", "Of a change: the earlier number, as exact as it is known."),
  to: column("To", "Of a change: the later number, as exact as it is known."),
  unit: column("Unit", "What is counted, in the plural."),
  areas_counted: column("Areas counted", "Of a sum over areas: how many are in it."),
  areas_of: column("Of areas", "Of a sum over areas: how many there are in all."),
  source_kind: column(
    "Stated or computed",
    "stated: somebody stated it. computed: from other figures, by the formula. none: nobody stated it and no formula gives it.",
  ),
  formula: column("Formula", "How a computed figure was made."),
  stated: column(
    "Stated besides",
    "What was stated of a figure that is computed all the same: a rate that agrees with its counts, or that there was none.",
  ),
  note: column("Note", "In the words of whoever stated the figure, or of its definition."),
  remarks: column("Remarks", "What else a reader must know of the figure."),
  source: column("Source", "Who published a figure that is quoted from elsewhere."),
  was: column("Before revision", "What a revised figure was before."),
  on: column("Revised on", "The day of the revision."),
  reason: column("Reason of the revision", "In the words of those who revised it."),
  doubt: column("Doubt", "assumed-year, uncertain-measure: such a figure is compared with no other."),
  licence: column("Licence", "OGL-UK-3.0: Open Government Licence v3.0."),
};

/** What the data of a release say of themselves. */
export const data: DataWords = {
  title: ({ year, label }) => `MAPPA statistics ${year}: data${label === undefined ? "" : `. ${label}`}`,
  description:
    "Every figure of the release and of the earlier years that it has, one a row: also those that are not available, not collected or not applicable. Missing is not zero.",
  columns,
  dimension: (label) =>
    column(label, "total is all of them together; blank where the measure is not broken down by it."),
  item: (labels) =>
    column(
      "Item",
      `By what else the measure is broken down (${listed(labels)}); total is all of them together, blank where by nothing.`,
    ),
  responding: (group) =>
    group === undefined ? "Areas that have responded" : `Areas of ${group} that have responded`,
  units: { areas: "areas", index: "per cent of the first year" },
};
