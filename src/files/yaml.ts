import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";
import type { z } from "zod";
import type { Finding, Place } from "../findings/finding.ts";
import { issueInWords, valueAt } from "./shape-words.ts";

export type Path = readonly (string | number)[];

/** A parsed YAML file that can say where in its text each value stands. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  /** What is wrong with the text itself. Where there is an error in it, `data` is undefined. */
  readonly findings: readonly Finding[];
  /** The place of a value, or of its key; of the nearest one above where the path leads to nothing. */
  place(path: Path, part?: "key" | "value"): Place;
  /** The characters of a scalar as written, for messages that must show them. */
  written(path: Path): string | undefined;
}

/** The most characters of YAML that are parsed: a return has about 3,000, and the time grows with the square of names. */
export const longestYaml = 200_000;
/** The deepest nesting that is parsed; nothing in use goes beyond eight. */
const deepest = 40;

/** Parses YAML 1.2 (core schema): `no` is a word and a date is text. Aliases and duplicate keys are findings. */
export function parseYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const splitLines = text.split(/\r?\n/);
  const at = (start: number, end = start + 1): Place => {
    const { line, col } = lines.linePos(start);
    const excerpt = (splitLines[line - 1] ?? "").slice(0, 2000);
    return {
      file,
      line,
      column: col,
      excerpt,
      length: Math.max(1, Math.min(end - start, excerpt.length - col + 1)),
    };
  };
  const refuse = (finding: Omit<Finding, "severity">): YamlFile =>
    unreadable(file, [{ severity: "error", ...finding }]);

  if (text.length > longestYaml) {
    return refuse({
      code: "FILE-TOO-LARGE",
      place: { file },
      problem: `The file has ${text.length} characters; the most that is read is ${longestYaml}.`,
      remedy: "Send one return or one release a file, without anything else in it.",
    });
  }
  if (nesting(text) > deepest) {
    return refuse({
      code: "YAML-TOO-DEEP",
      place: { file },
      problem: `The file nests values more than ${deepest} deep.`,
      remedy: "Start again from a fresh form (`mappa new return`).",
    });
  }
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    stringKeys: true,
  });
  const findings = [...syntaxFindings(document, at), ...aliasFindings(document, at)];
  if (findings.length > 0) return unreadable(file, findings);
  return {
    file,
    data: document.toJS() as unknown,
    findings: [],
    place(path, part = "value") {
      const node = nearest(document, path, part);
      return node?.range ? at(node.range[0], node.range[1]) : { file };
    },
    written(path) {
      const node = document.getIn(path, true);
      return isScalar(node) ? (node.source ?? String(node.value)) : undefined;
    },
  };
}

function unreadable(file: string, findings: readonly Finding[]): YamlFile {
  return { file, data: undefined, findings, place: () => ({ file }), written: () => undefined };
}

/** The deepest nesting, counted on the text before parsing: brackets, block indents of nested dashes. */
function nesting(text: string): number {
  let depth = 0;
  let most = 0;
  for (const character of text) {
    if (character === "[" || character === "{") most = Math.max(most, ++depth);
    else if ((character === "]" || character === "}") && depth > 0) depth--;
  }
  for (const line of text.split("\n")) {
    const indent = /^[\s?:-]*/.exec(line)?.[0] ?? "";
    most = Math.max(most, indent.replace(/\s/g, "").length, Math.floor(indent.length / 2));
  }
  return most;
}

function syntaxFindings(document: Document, at: (start: number, end?: number) => Place): Finding[] {
  const all = [...document.errors, ...document.warnings];
  // A tab makes the parser lose its way: what it says after that would only mislead.
  const tabs = all.filter((error) => error.code === "TAB_AS_INDENT");
  return (tabs.length > 0 ? tabs : all).map((error): Finding => {
    const place = at(error.pos[0], error.pos[1]);
    const known = /block-seq-ind on same line/.test(error.message) ? loneDash : syntaxRemedies[error.code];
    return {
      code: known?.code ?? "YAML-SYNTAX",
      severity: "error",
      place,
      problem: known?.problem ?? `This is not valid YAML: ${error.message.replace(/\n.*/s, "")}.`,
      remedy: known?.remedy ?? compare,
    };
  });
}

/** A dash is YAML's mark of a list, so it does not get as far as being read as a figure. */
const loneDash = {
  code: "FIGURE-AMBIGUOUS",
  problem: "A dash can mean none, not known or not applicable.",
  remedy: "Write 0 for none, or 'not available' or 'not collected'.",
};

const compare = "Compare the line with a fresh form (`mappa new return`).";
const syntaxRemedies: Readonly<Record<string, { code: string; problem: string; remedy: string }>> = {
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

function aliasFindings(document: Document, at: (start: number, end?: number) => Place): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Alias(_key, node) {
      findings.push({
        code: "YAML-ALIAS",
        severity: "error",
        place: at(node.range?.[0] ?? 0, node.range?.[1] ?? 1),
        problem: "The file repeats a value by an alias (a name with * in front).",
        remedy: "Write the value out; aliases are not read.",
      });
      // One is enough: a file made to do harm can hold millions.
      return visit.BREAK;
    },
  });
  return findings;
}

const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The pair of a name; looked up in an index, because a file made to do harm has many thousands of names. */
function pairOf(map: YAMLMap, name: string): Pair | undefined {
  let index = pairs.get(map);
  if (!index) {
    index = new Map(map.items.map((item) => [String(isScalar(item.key) ? item.key.value : item.key), item]));
    pairs.set(map, index);
  }
  return index.get(name);
}

function nearest(document: Document, path: Path, part: "key" | "value"): Node | undefined {
  let node: unknown = document.contents;
  let result: Node | undefined = isNode(node) ? node : undefined;
  for (const [index, step] of path.entries()) {
    let next: unknown;
    if (isMap(node)) {
      const pair = pairOf(node, String(step));
      next = pair?.value;
      const last = index === path.length - 1;
      if (pair && isNode(pair.key) && ((last && part === "key") || !isNode(next))) result = pair.key;
      else if (isNode(next)) result = last || isScalar(next) ? next : (pair?.key as Node);
      else return result;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
      if (isNode(next)) result = next;
    }
    if (next === undefined || next === null) return result;
    node = next;
  }
  return result;
}

/** Checks parsed YAML against a schema; each fault becomes a finding at its place. */
export function checkShape<T>(
  yaml: YamlFile,
  schema: z.ZodType<T>,
  code: string,
  remedy: string,
): { readonly value?: T; readonly findings: readonly Finding[] } {
  if (yaml.findings.length > 0) return { findings: yaml.findings };
  const result = schema.safeParse(yaml.data);
  if (result.success) return { value: result.data, findings: [] };
  return { findings: result.error.issues.flatMap((issue) => shapeFindings(yaml, issue, code, remedy)) };
}

function shapeFindings(yaml: YamlFile, issue: z.core.$ZodIssue, code: string, remedy: string): Finding[] {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      code,
      severity: "error",
      place: yaml.place([...path, key], "key"),
      problem: `'${key}' is not known here.`,
      remedy,
    }));
  }
  const name = path.length === 0 ? "The file" : `'${path.join(" > ")}'`;
  return [
    {
      code,
      severity: "error",
      place: yaml.place(path),
      problem: `${name} ${issueInWords(issue, valueAt(yaml.data, path))}.`,
      remedy,
    },
  ];
}
