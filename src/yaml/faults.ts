import { type Document, visit } from "yaml";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { TextLocation } from "../findings/location.ts";

/** What the parser found wrong with a text, in words for people who do not know YAML. */
export function syntaxFindings(
  document: Document,
  at: (start: number, end?: number) => TextLocation,
): Finding[] {
  const all = [...document.errors, ...document.warnings];
  // A tab makes the parser lose its way: what it says after that would only mislead.
  const tabs = all.filter((error) => error.code === "TAB_AS_INDENT");
  return (tabs.length > 0 ? tabs : all).map((error): Finding => {
    const location = at(error.pos[0], error.pos[1]);
    const known = /block-seq-ind on same line/.test(error.message) ? loneDash : syntaxRemedies[error.code];
    const problem = known?.problem ?? `This is not valid YAML: ${error.message.replace(/\n.*/s, "")}.`;
    return found(known?.code ?? "YAML-SYNTAX", { problem, remedy: known?.remedy ?? compare }, { location });
  });
}

/** A dash is YAML's mark of a list, so it does not get as far as being read as a figure. */
const loneDash = {
  code: "FIGURE-AMBIGUOUS" as const,
  problem: "A dash can mean none, not known or not applicable.",
  remedy: "Write 0 for none, or 'not available' or 'not collected'.",
};

type SyntaxCode = "YAML-SYNTAX" | "YAML-TAB" | "YAML-DUPLICATE-KEY";

const compare = "Compare the line with a fresh form (`mappa new return`).";
const syntaxRemedies: Readonly<Record<string, { code: SyntaxCode; problem: string; remedy: string }>> = {
  TAB_AS_INDENT: {
    code: "YAML-TAB",
    problem: "The line is indented with a tab.",
    remedy: "Replace the tab by spaces; YAML does not allow tabs there.",
  },
  DUPLICATE_KEY: {
    code: "YAML-DUPLICATE-KEY",
    problem: "This name stands twice in the same list of names, so one of the two values would be lost.",
    remedy: "Keep the line that is right and take the other one out.",
  },
  BAD_INDENT: {
    code: "YAML-SYNTAX",
    problem:
      "The line begins in a column that does not fit the lines above, or a bracket above is not closed.",
    remedy: compare,
  },
  MISSING_CHAR: {
    code: "YAML-SYNTAX",
    problem: "A bracket, quotation mark, comma or colon is missing, here or above.",
    remedy: compare,
  },
  MULTIPLE_DOCS: {
    code: "YAML-SYNTAX",
    problem: "A line of three hyphens begins a second set of values in the same file.",
    remedy: "Take the line out, or send two files.",
  },
  NON_STRING_KEY: {
    code: "YAML-SYNTAX",
    problem: "A list or a set of names stands where a name was expected.",
    remedy: compare,
  },
};

/** Aliases are refused: a few lines of them can unfold into millions of values. */
export function aliasFindings(
  document: Document,
  at: (start: number, end?: number) => TextLocation,
): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Alias(_key, node) {
      findings.push(
        found(
          "YAML-ALIAS",
          {
            problem: "The file repeats a value by an alias (a name with * in front).",
            remedy: "Write the value out; aliases are not read.",
          },
          { location: at(node.range?.[0] ?? 0, node.range?.[1] ?? 1) },
        ),
      );
      // One is enough: a file made to do harm can hold millions.
      return visit.BREAK;
    },
  });
  return findings;
}
