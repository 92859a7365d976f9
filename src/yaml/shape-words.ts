import type * as z from "zod";

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "names with values",
  record: "names with values",
};

/** What is wrong with the shape of a value, for people who do not know the words of programs. */
export function issueInWords(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case "invalid_type":
      if (value === undefined) return "is missing";
      if (value === null) return "is blank";
      return `must be ${kinds[issue.expected] ?? issue.expected}, and is ${kindOf(value)}`;
    case "invalid_value":
      return `must be one of: ${issue.values.join(", ")}`;
    case "too_small":
      return value === "" || (Array.isArray(value) && value.length === 0)
        ? "is blank"
        : `must be at least ${issue.minimum}`;
    case "too_big":
      return typeof value === "string" ? `is longer than ${issue.maximum} characters` : "is too large";
    default:
      return `is wrong: ${issue.message}`;
  }
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return kinds["array"]!;
  return kinds[typeof value] ?? typeof value;
}

/** The value at a path, or undefined where the path leads to nothing. */
export function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
