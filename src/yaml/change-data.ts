import { isRecord } from "./data.ts";
import type { YamlValue } from "./print.ts";
import type { Path } from "./yaml-file.ts";

/** A value at the end of a path that nothing is made for yet: names, and lists for places in lists. */
export function nested(path: Path, value: YamlValue): YamlValue {
  return path.reduceRight<YamlValue>(
    (below, step) => (typeof step === "number" ? [below] : Object.fromEntries([[step, below]])),
    value,
  );
}

/** A copy of data with a value at a path. */
export function withDataAt(data: unknown, path: Path, value: YamlValue): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(data)) {
    const copy: unknown[] = [...data];
    copy[Number(step)] = withDataAt(copy[Number(step)], rest, value);
    return copy;
  }
  if (!isRecord(data)) return nested(path, value);
  const entries = new Map(Object.entries(data));
  entries.set(String(step), withDataAt(entries.get(String(step)), rest, value));
  return Object.fromEntries(entries);
}

/** A copy of data without what is at a path, which must lead to something. */
export function withoutDataAt(data: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  if (Array.isArray(data)) {
    if (rest.length === 0) return data.filter((_, index) => index !== Number(step));
    return data.map((item, index) => (index === Number(step) ? withoutDataAt(item, rest) : item));
  }
  const entries = new Map(Object.entries(data as Record<string, unknown>));
  if (rest.length === 0) entries.delete(String(step));
  else entries.set(String(step), withoutDataAt(entries.get(String(step)), rest));
  return Object.fromEntries(entries);
}
