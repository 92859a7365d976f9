/**
 * How grave a finding is. An error stops the report of its area; a query lets it be built, marked, but not
 * published until it is explained and accepted; a note is only listed.
 */
export type Severity = "error" | "query" | "note";

/** Where in the pipeline it is found. */
export type Stage =
  | "reading"
  | "framework"
  | "reference"
  | "narrative"
  | "release"
  | "returns"
  | "check"
  | "publication"
  | "output"
  | "verify";

interface Definition {
  readonly severity: Severity;
  readonly stage: Stage;
}

/** Every code of a finding, once. The compiler wants words and a page for each. */
export const codes = {
  "CSV-COLUMNS": { severity: "error", stage: "reading" },
  "CSV-HEADER": { severity: "error", stage: "reading" },
  "CSV-SYNTAX": { severity: "error", stage: "reading" },
  "CSV-TITLE": { severity: "note", stage: "reading" },
  "FILE-ENCODING": { severity: "error", stage: "reading" },
  "FILE-OUTSIDE": { severity: "error", stage: "reading" },
  "FILE-TOO-LARGE": { severity: "error", stage: "reading" },
  "FINDINGS-MORE": { severity: "note", stage: "reading" },
  "FILE-NAME": { severity: "error", stage: "reading" },
  "FILE-UNREADABLE": { severity: "error", stage: "reading" },
  "TEXT-CHARACTER": { severity: "error", stage: "reading" },
  "TEXT-CUT": { severity: "query", stage: "reading" },
  "TEXT-GARBLED": { severity: "error", stage: "reading" },
  "YAML-ALIAS": { severity: "error", stage: "reading" },
  "YAML-DUPLICATE-KEY": { severity: "error", stage: "reading" },
  "YAML-SYNTAX": { severity: "error", stage: "reading" },
  "YAML-TAB": { severity: "error", stage: "reading" },
  "YAML-TOO-DEEP": { severity: "error", stage: "reading" },
  "FRAMEWORK-EXTENDS": { severity: "error", stage: "framework" },
  "FRAMEWORK-LAYOUT": { severity: "error", stage: "framework" },
  "FRAMEWORK-OVERLAP": { severity: "error", stage: "framework" },
  "FRAMEWORK-PLACEHOLDER": { severity: "error", stage: "framework" },
  "FRAMEWORK-REFERENCE": { severity: "error", stage: "framework" },
  "FRAMEWORK-SHAPE": { severity: "error", stage: "framework" },
  "FRAMEWORK-UNUSED": { severity: "note", stage: "framework" },
  "GROUP-GAPS": { severity: "note", stage: "reference" },
  "REFERENCE-MISSING": { severity: "error", stage: "reference" },
  "REFERENCE-SHAPE": { severity: "error", stage: "reference" },
  "NARRATIVE-AREA": { severity: "error", stage: "narrative" },
  "NARRATIVE-HEADING": { severity: "error", stage: "narrative" },
  "NARRATIVE-LINK": { severity: "error", stage: "narrative" },
  "NARRATIVE-NOT-ALLOWED": { severity: "error", stage: "narrative" },
  "NARRATIVE-PICTURE": { severity: "error", stage: "narrative" },
  "NARRATIVE-UNUSED": { severity: "note", stage: "narrative" },
  "RELEASE-MISSING": { severity: "error", stage: "release" },
  "RELEASE-RULE": { severity: "error", stage: "release" },
  "RELEASE-SHAPE": { severity: "error", stage: "release" },
  "DATA-CONTRADICTION": { severity: "error", stage: "returns" },
  "DATA-INVENTED": { severity: "error", stage: "returns" },
  "FIGURE-AMBIGUOUS": { severity: "error", stage: "returns" },
  "FIGURE-BLANK": { severity: "error", stage: "returns" },
  "FIGURE-FRACTION": { severity: "error", stage: "returns" },
  "FIGURE-NEGATIVE": { severity: "error", stage: "returns" },
  "FIGURE-NOT-A-NUMBER": { severity: "error", stage: "returns" },
  "FIGURE-NOT-APPLICABLE": { severity: "error", stage: "returns" },
  "FIGURE-TOO-LARGE": { severity: "error", stage: "returns" },
  "FIGURE-WITHHELD": { severity: "error", stage: "returns" },
  "FIGURE-AS-TEXT": { severity: "note", stage: "returns" },
  "FIGURE-CELL": { severity: "error", stage: "returns" },
  "FIGURE-FORMULA": { severity: "note", stage: "returns" },
  "FORM-IDENTITY": { severity: "error", stage: "returns" },
  "FORM-COMMENT": { severity: "note", stage: "returns" },
  "FORM-FRAMEWORK": { severity: "error", stage: "returns" },
  "FORM-LABEL": { severity: "note", stage: "returns" },
  "FORM-NAMES": { severity: "note", stage: "returns" },
  "FORM-PLACE": { severity: "error", stage: "returns" },
  "FORM-PROPERTIES": { severity: "note", stage: "returns" },
  "FORM-STRAY": { severity: "note", stage: "returns" },
  "FORM-TOTAL": { severity: "note", stage: "returns" },
  "FORM-VERSION": { severity: "note", stage: "returns" },
  "SIGN-OFF-HALF": { severity: "note", stage: "returns" },
  "ANSWER-NOT-TAKEN": { severity: "note", stage: "returns" },
  "HISTORY-YEAR": { severity: "error", stage: "returns" },
  "NOTE-UNUSED": { severity: "note", stage: "returns" },
  "RETURN-ALTERNATIVE": { severity: "error", stage: "returns" },
  "RETURN-DUPLICATE": { severity: "error", stage: "returns" },
  "RETURN-EMPTY": { severity: "note", stage: "returns" },
  "RETURN-FILE-NAME": { severity: "error", stage: "returns" },
  "RETURN-FORMAT": { severity: "error", stage: "returns" },
  "RETURN-SHAPE": { severity: "error", stage: "returns" },
  "RETURN-HEADING": { severity: "error", stage: "returns" },
  "RETURN-NO-YEAR": { severity: "note", stage: "returns" },
  "RETURN-PASSED-OVER": { severity: "note", stage: "returns" },
  "RETURN-SIGN": { severity: "note", stage: "returns" },
  "RETURN-SUBTOTAL": { severity: "error", stage: "returns" },
  "RETURN-TABLE": { severity: "error", stage: "returns" },
  "RETURN-UNKNOWN-AREA": { severity: "error", stage: "returns" },
  "RETURN-UNKNOWN-MEASURE": { severity: "error", stage: "returns" },
  "RETURN-UNKNOWN-MEMBER": { severity: "error", stage: "returns" },
  "RETURN-UNTOUCHED": { severity: "note", stage: "returns" },
  "RETURN-YEAR": { severity: "error", stage: "returns" },
  "WORKBOOK-UNKNOWN": { severity: "error", stage: "returns" },
  "WORKBOOK-UNREADABLE": { severity: "error", stage: "returns" },
  "TOTAL-ADDED-UP": { severity: "note", stage: "returns" },
  "EXPLANATION-VALUE": { severity: "note", stage: "check" },
  "EXPLANATION-UNUSED": { severity: "note", stage: "check" },
  "HISTORY-MISSING": { severity: "query", stage: "check" },
  "LEAFLET-PROMISE": { severity: "note", stage: "check" },
  "NARRATIVE-MISSING": { severity: "note", stage: "check" },
  "NARRATIVE-PLACEHOLDER": { severity: "query", stage: "check" },
  "NARRATIVE-SENSITIVE": { severity: "query", stage: "check" },
  "PLACEHOLDER-LEFT": { severity: "note", stage: "check" },
  "POPULATION-MISSING": { severity: "note", stage: "check" },
  "QUERY-DATA": { severity: "query", stage: "check" },
  "QUERY-LIMIT": { severity: "query", stage: "check" },
  "QUERY-NARRATIVE-NUMBER": { severity: "query", stage: "check" },
  "QUERY-ONE-FORCE": { severity: "query", stage: "check" },
  "QUERY-OUTLIER": { severity: "query", stage: "check" },
  "QUERY-PARTS": { severity: "query", stage: "check" },
  "QUERY-RATE": { severity: "query", stage: "check" },
  "QUERY-RECONCILIATION": { severity: "query", stage: "check" },
  "QUERY-REVISION": { severity: "query", stage: "check" },
  "RELEASE-STATUS": { severity: "note", stage: "check" },
  "RETURN-INCOMPLETE": { severity: "query", stage: "check" },
  "QUERY-RATE-PER-HEAD": { severity: "query", stage: "check" },
  "QUERY-REPEATED": { severity: "query", stage: "check" },
  "QUERY-SEVERAL-VALUES": { severity: "query", stage: "check" },
  "QUERY-SHARE": { severity: "query", stage: "check" },
  "QUERY-STOPPED": { severity: "query", stage: "check" },
  "RETURN-MISSING": { severity: "note", stage: "check" },
  "SOURCE-UNKNOWN": { severity: "note", stage: "check" },
  "SIGN-OFF-MISSING": { severity: "note", stage: "check" },
  "OUTPUT-CHANGED": { severity: "error", stage: "output" },
  "OUTPUT-FOREIGN": { severity: "error", stage: "output" },
  "OUTPUT-IN-USE": { severity: "error", stage: "output" },
  "REPORT-FAILED": { severity: "error", stage: "output" },
  "SIGN-OFF-SAME": { severity: "query", stage: "check" },
  "VERIFY-ACCESS": { severity: "error", stage: "verify" },
  "VERIFY-DOCUMENT": { severity: "error", stage: "verify" },
  "VERIFY-EDITION": { severity: "error", stage: "verify" },
  "VERIFY-FIGURE": { severity: "error", stage: "verify" },
  "VERIFY-FILE": { severity: "error", stage: "verify" },
  "VERIFY-MANIFEST": { severity: "error", stage: "verify" },
  "VERIFY-UNREADABLE": { severity: "error", stage: "verify" },
  "PRE-RELEASE-POST": { severity: "error", stage: "publication" },
  "PRE-RELEASE-TIME": { severity: "error", stage: "publication" },
  "PUBLISH-ACCESS": { severity: "note", stage: "publication" },
  "PUBLISH-APPROVAL": { severity: "note", stage: "publication" },
  "PUBLISH-CONTACT": { severity: "note", stage: "publication" },
  "PUBLISH-COPY": { severity: "note", stage: "publication" },
  "PUBLISH-CORRECTION": { severity: "note", stage: "publication" },
  "PUBLISH-KIND": { severity: "note", stage: "publication" },
  "PUBLISH-NEXT-RELEASE": { severity: "note", stage: "publication" },
  "PUBLISH-STANDS": { severity: "error", stage: "publication" },
  "PUBLISH-STATEMENT": { severity: "note", stage: "publication" },
  "PUBLISH-TIME": { severity: "note", stage: "publication" },
  "RECORD-SHAPE": { severity: "error", stage: "publication" },
} as const satisfies Record<string, Definition>;

export type Code = keyof typeof codes;

/** The codes of one severity. */
export type CodeOf<S extends Severity> = {
  [C in Code]: (typeof codes)[C]["severity"] extends S ? C : never;
}[Code];

export function isCode(text: string): text is Code {
  return Object.hasOwn(codes, text);
}
