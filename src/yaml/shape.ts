import type * as z from "zod";
import type { Arguments } from "../findings/arguments/arguments.ts";
import type { ShapeFault, ValueKind } from "../findings/arguments/shape.ts";
import type { Code } from "../findings/codes.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { isRecord, valueAt } from "./data.ts";
import type { YamlFile } from "./yaml-file.ts";

/** The codes of a file whose shape is wrong. */
export type ShapeCode = { [C in Code]: ShapeFault extends Arguments[C] ? C : never }[Code];

/** Checks parsed YAML against a schema; each fault becomes a finding at its place. */
export function checkShape<T>(
  yaml: YamlFile,
  schema: z.ZodType<T>,
  code: ShapeCode,
): { readonly value?: T; readonly findings: readonly Finding[] } {
  if (yaml.data === undefined && yaml.findings.length > 0) return { findings: yaml.findings };
  const result = schema.safeParse(yaml.data);
  if (result.success) {
    return yaml.findings.length > 0 ? { findings: yaml.findings } : { value: result.data, findings: [] };
  }
  const issues = result.error.issues.flatMap((issue) => shapeFindings(yaml, issue, code));
  return { findings: [...yaml.findings, ...issues] };
}

function shapeFindings(
  yaml: YamlFile,
  issue: z.core.$ZodIssue,
  code: ShapeCode,
  above: readonly (string | number)[] = [],
): Finding[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step))];
  const meant = issue.code === "invalid_union" ? shapeMeant(issue, valueAt(yaml.data, path)) : undefined;
  if (meant) return meant.flatMap((each) => shapeFindings(yaml, each, code, path));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((name) =>
      found(code, { what: "unknown-name", name }, { location: yaml.locate([...path, name], "key") }),
    );
  }
  const fault: ShapeFault = { path, ...faultOf(issue, valueAt(yaml.data, path)) };
  return [found(code, fault, { location: yaml.locate(path) })];
}

/** Where a value may have several shapes: what is wrong with it as the one that it has the names of. */
function shapeMeant(
  { errors }: z.core.$ZodIssueInvalidUnion,
  value: unknown,
): readonly z.core.$ZodIssue[] | undefined {
  if (!isRecord(value)) return undefined;
  const named = errors.filter((issues) =>
    issues.every(
      (issue) =>
        issue.code !== "unrecognized_keys" &&
        issue.path.length > 0 &&
        valueAt(value, issue.path as (string | number)[]) !== undefined,
    ),
  );
  return named.length === 1 ? named[0] : undefined;
}

type WithoutPath<F> = F extends unknown ? Omit<F, "path"> : never;

function faultOf(
  issue: z.core.$ZodIssue,
  value: unknown,
): WithoutPath<Exclude<ShapeFault, { what: "unknown-name" }>> {
  switch (issue.code) {
    case "invalid_type": {
      if (value === undefined) return { what: "missing" };
      if (value === null) return { what: "blank" };
      const expected = kinds[issue.expected];
      return expected
        ? { what: "kind", expected, given: kindOf(value) }
        : { what: "rule", rule: issue.message };
    }
    case "invalid_value":
      return { what: "not-one-of", allowed: issue.values.map(String) };
    case "too_small":
      return value === "" || (Array.isArray(value) && value.length === 0)
        ? { what: "blank" }
        : { what: "too-small", least: Number(issue.minimum) };
    case "too_big":
      return typeof value === "string"
        ? { what: "too-long", most: Number(issue.maximum) }
        : Array.isArray(value)
          ? { what: "too-many", most: Number(issue.maximum) }
          : { what: "too-large" };
    case "invalid_key":
      return { what: "rule", rule: issue.issues[0]?.message ?? issue.message };
    default:
      return { what: "rule", rule: issue.message };
  }
}

/** The kinds by the schema library's names of them. */
const kinds: Readonly<Record<string, ValueKind>> = {
  string: "text",
  number: "number",
  int: "whole-number",
  boolean: "true-or-false",
  array: "list",
  object: "names",
  record: "names",
};

function kindOf(value: unknown): ValueKind {
  return Array.isArray(value) ? "list" : (kinds[typeof value] ?? "names");
}
