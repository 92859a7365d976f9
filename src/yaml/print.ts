import { parse } from "yaml";

/** A value that can be written into a YAML file. */
export type YamlValue =
  | string
  | number
  | boolean
  | null
  | readonly YamlValue[]
  | { readonly [name: string]: YamlValue };

/** A value in YAML on one line: a text in quotation marks unless it can be read without, lists and names in brackets. */
export function printYaml(value: YamlValue, quoted = false): string {
  if (typeof value === "string") return !quoted && isPlain(value) ? value : JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (isList(value)) return `[${value.map((item) => printYaml(item)).join(", ")}]`;
  const pairs = Object.entries(value).map(([name, below]) => printPair(name, below));
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
}

export function printPair(name: string, value: YamlValue): string {
  return `${printYaml(name)}: ${printYaml(value)}`;
}

function isList(value: object): value is readonly YamlValue[] {
  return Array.isArray(value);
}

/** Whether a text means itself without quotation marks, also between brackets: 'not available', and not 'no, 5' or '12'. */
function isPlain(text: string): boolean {
  return /^[\p{L}\p{N}](?:[\p{L}\p{N} .()/_-]*[\p{L}\p{N}.)_-])?$/u.test(text) && parse(text) === text;
}
