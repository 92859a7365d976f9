import { isScalar, LineCounter, parseDocument } from "yaml";
import type * as z from "zod";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { TextLocation } from "../findings/location.ts";
import { aliasFindings, syntaxFindings } from "./faults.ts";
import { nearest, type Path } from "./nodes.ts";
import { issueInWords, valueAt } from "./shape-words.ts";

export type { Path } from "./nodes.ts";

/** A parsed YAML file that can say where in its text each value stands. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  /** What is wrong with the text itself. Where there is an error in it, `data` is undefined. */
  readonly findings: readonly Finding[];
  /** The place of a value, or of its key; of the nearest one above where the path leads to nothing. */
  locate(path: Path, part?: "key" | "value"): TextLocation;
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
  const at = (start: number, end = start + 1): TextLocation => {
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

  if (text.length > longestYaml) {
    const problem = `The file has ${text.length} characters; the most that is read is ${longestYaml}.`;
    const remedy = "Send one return or one release a file, without anything else in it.";
    return unreadable(file, [found("FILE-TOO-LARGE", { problem, remedy }, { location: { file } })]);
  }
  if (nesting(text) > deepest) {
    const problem = `The file nests values more than ${deepest} deep.`;
    const remedy = "Start again from a fresh form (`mappa new return`).";
    return unreadable(file, [found("YAML-TOO-DEEP", { problem, remedy }, { location: { file } })]);
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
    locate(path, part = "value") {
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
  return { file, data: undefined, findings, locate: () => ({ file }), written: () => undefined };
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

/** The codes of a file whose shape is wrong. */
export type ShapeCode = "FRAMEWORK-SHAPE" | "RELEASE-SHAPE" | "RETURN-SHAPE";

/** Checks parsed YAML against a schema; each fault becomes a finding at its place. */
export function checkShape<T>(
  yaml: YamlFile,
  schema: z.ZodType<T>,
  code: ShapeCode,
  remedy: string,
): { readonly value?: T; readonly findings: readonly Finding[] } {
  if (yaml.findings.length > 0) return { findings: yaml.findings };
  const result = schema.safeParse(yaml.data);
  if (result.success) return { value: result.data, findings: [] };
  return { findings: result.error.issues.flatMap((issue) => shapeFindings(yaml, issue, code, remedy)) };
}

function shapeFindings(yaml: YamlFile, issue: z.core.$ZodIssue, code: ShapeCode, remedy: string): Finding[] {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      found(
        code,
        { problem: `'${key}' is not known here.`, remedy },
        { location: yaml.locate([...path, key], "key") },
      ),
    );
  }
  const name = path.length === 0 ? "The file" : `'${path.join(" > ")}'`;
  return [
    found(
      code,
      { problem: `${name} ${issueInWords(issue, valueAt(yaml.data, path))}.`, remedy },
      { location: yaml.locate(path) },
    ),
  ];
}
