/**
 * How grave a finding is. An error stops the report of its area; a query lets it be built, marked, but not
 * published until it is explained and accepted; a note is only listed.
 */
export type Severity = "error" | "query" | "note";

/** Where in the pipeline it is found. */
export type Stage = "reading" | "framework" | "reference" | "narrative" | "release" | "returns" | "check";

interface Definition {
  readonly severity: Severity;
  readonly stage: Stage;
  /** What is found, in half a line. */
  readonly title: string;
}

/** Every code of a finding, once. The compiler wants words and a page for each. */
export const codes = {
  "CSV-COLUMNS": { severity: "error", stage: "reading", title: "the values of a row do not fit the columns" },
  "CSV-HEADER": {
    severity: "error",
    stage: "reading",
    title: "a column is missing, not known or there twice",
  },
  "CSV-SYNTAX": { severity: "error", stage: "reading", title: "the file cannot be read as CSV" },
  "FILE-OUTSIDE": { severity: "error", stage: "reading", title: "the file is a link to somewhere else" },
  "FILE-TOO-LARGE": {
    severity: "error",
    stage: "reading",
    title: "the file is larger than any that is read",
  },
  "TEXT-CHARACTER": { severity: "error", stage: "reading", title: "a character that cannot be printed" },
  "YAML-ALIAS": { severity: "error", stage: "reading", title: "the file repeats a value by an alias" },
  "YAML-DUPLICATE-KEY": { severity: "error", stage: "reading", title: "a name stands twice" },
  "YAML-SYNTAX": { severity: "error", stage: "reading", title: "the file cannot be read as YAML" },
  "YAML-TAB": { severity: "error", stage: "reading", title: "a line is indented with a tab" },
  "YAML-TOO-DEEP": { severity: "error", stage: "reading", title: "values are nested too deep" },
  "FRAMEWORK-EXTENDS": {
    severity: "error",
    stage: "framework",
    title: "a framework builds on one that is not there",
  },
  "FRAMEWORK-LAYOUT": {
    severity: "error",
    stage: "framework",
    title: "the parts of a table, chart or report do not go together",
  },
  "FRAMEWORK-OVERLAP": {
    severity: "error",
    stage: "framework",
    title: "two frameworks claim the same years",
  },
  "FRAMEWORK-PLACEHOLDER": {
    severity: "error",
    stage: "framework",
    title: "a word in braces would be printed as it stands",
  },
  "FRAMEWORK-REFERENCE": {
    severity: "error",
    stage: "framework",
    title: "a framework uses a name that it does not define",
  },
  "FRAMEWORK-SHAPE": {
    severity: "error",
    stage: "framework",
    title: "a framework file is not built as it should be",
  },
  "FRAMEWORK-UNUSED": {
    severity: "note",
    stage: "framework",
    title: "a framework defines something that no report shows",
  },
  "REFERENCE-MISSING": {
    severity: "error",
    stage: "reference",
    title: "a file of reference data is not there",
  },
  "REFERENCE-SHAPE": {
    severity: "error",
    stage: "reference",
    title: "a file of reference data has a fault in it",
  },
  "NARRATIVE-AREA": {
    severity: "error",
    stage: "narrative",
    title: "a folder of texts is not named after an area",
  },
  "NARRATIVE-HEADING": {
    severity: "error",
    stage: "narrative",
    title: "a heading of a level that is not taken",
  },
  "NARRATIVE-LINK": {
    severity: "error",
    stage: "narrative",
    title: "a link that readers could not follow or should not",
  },
  "NARRATIVE-NOT-ALLOWED": {
    severity: "error",
    stage: "narrative",
    title: "the text has something that reports do not take",
  },
  "NARRATIVE-PICTURE": { severity: "error", stage: "narrative", title: "a picture cannot be shown" },
  "NARRATIVE-UNUSED": {
    severity: "note",
    stage: "narrative",
    title: "a file among the texts is printed nowhere",
  },
  "RELEASE-MISSING": { severity: "error", stage: "release", title: "there is no release of that name" },
  "RELEASE-RULE": {
    severity: "error",
    stage: "release",
    title: "two things in release.yaml do not go together",
  },
  "RELEASE-SHAPE": {
    severity: "error",
    stage: "release",
    title: "release.yaml is not built as it should be",
  },
  "FIGURE-AMBIGUOUS": {
    severity: "error",
    stage: "returns",
    title: "what is written can mean several things",
  },
  "FIGURE-BLANK": { severity: "error", stage: "returns", title: "there is no figure here" },
  "FIGURE-FRACTION": { severity: "error", stage: "returns", title: "the figure is not a whole number" },
  "FIGURE-NEGATIVE": { severity: "error", stage: "returns", title: "the figure is below zero" },
  "FIGURE-NOT-A-NUMBER": {
    severity: "error",
    stage: "returns",
    title: "the figure is not a whole number in digits",
  },
  "FIGURE-NOT-APPLICABLE": {
    severity: "error",
    stage: "returns",
    title: "a figure where there can be none, or the other way round",
  },
  "FIGURE-TOO-LARGE": { severity: "error", stage: "returns", title: "the figure is too large to be right" },
  "HISTORY-YEAR": {
    severity: "error",
    stage: "returns",
    title: "the history holds a year that is not earlier",
  },
  "NOTE-UNUSED": {
    severity: "note",
    stage: "returns",
    title: "something is said of a figure that is not stated",
  },
  "RETURN-ALTERNATIVE": {
    severity: "error",
    stage: "returns",
    title: "another printed value, but not the figure itself",
  },
  "RETURN-DUPLICATE": { severity: "error", stage: "returns", title: "the same figure was sent twice" },
  "RETURN-FILE-NAME": {
    severity: "error",
    stage: "returns",
    title: "the file and the return in it name two areas",
  },
  "RETURN-FORMAT": { severity: "error", stage: "returns", title: "the file is of a kind that is not read" },
  "RETURN-SHAPE": { severity: "error", stage: "returns", title: "the return is not built as the form is" },
  "RETURN-UNKNOWN-AREA": { severity: "error", stage: "returns", title: "the name is not one of an area" },
  "RETURN-UNKNOWN-MEASURE": {
    severity: "error",
    stage: "returns",
    title: "there is no such measure in that year",
  },
  "RETURN-UNKNOWN-MEMBER": {
    severity: "error",
    stage: "returns",
    title: "there is no such category, level or other part",
  },
  "RETURN-YEAR": { severity: "error", stage: "returns", title: "the year does not fit" },
  "EXPLANATION-UNUSED": {
    severity: "note",
    stage: "check",
    title: "an explanation belongs to nothing that is queried",
  },
  "LEAFLET-PROMISE": {
    severity: "note",
    stage: "check",
    title: "the report does not hold what the public was promised",
  },
  "NARRATIVE-MISSING": { severity: "note", stage: "check", title: "a section has no text" },
  "NARRATIVE-SENSITIVE": { severity: "query", stage: "check", title: "the text may tell who somebody is" },
  "POPULATION-MISSING": { severity: "note", stage: "check", title: "no base for rates per head" },
  "QUERY-LIMIT": { severity: "query", stage: "check", title: "a figure is above one that bounds it" },
  "QUERY-ONE-FORCE": {
    severity: "query",
    stage: "check",
    title: "figures under the name of one force of two",
  },
  "QUERY-OUTLIER": {
    severity: "query",
    stage: "check",
    title: "a figure is far from that of the year before",
  },
  "QUERY-PARTS": { severity: "query", stage: "check", title: "the parts do not add up to the total" },
  "QUERY-RATE": { severity: "query", stage: "check", title: "a printed rate does not follow from its count" },
  "QUERY-SEVERAL-VALUES": {
    severity: "query",
    stage: "check",
    title: "sources give different values for one figure",
  },
  "RETURN-GAPS": { severity: "note", stage: "check", title: "the return leaves figures out" },
  "RETURN-MISSING": { severity: "note", stage: "check", title: "an area has sent no return" },
  "SIGN-OFF-MISSING": { severity: "note", stage: "check", title: "an agency has not signed the return" },
} as const satisfies Record<string, Definition>;

export type Code = keyof typeof codes;

/** The codes of one severity. */
export type CodeOf<S extends Severity> = {
  [C in Code]: (typeof codes)[C]["severity"] extends S ? C : never;
}[Code];

export function isCode(text: string): text is Code {
  return Object.hasOwn(codes, text);
}
