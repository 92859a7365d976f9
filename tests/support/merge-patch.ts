/** What a test says over the text of a file: JSON Merge Patch (RFC 7396), on plain data. */
export function mergePatch(base: unknown, patch: unknown): unknown {
  if (!isNames(patch)) return patch;
  const result: Record<string, unknown> = isNames(base) ? { ...base } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = mergePatch(result[key], value);
  }
  return result;
}

function isNames(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
