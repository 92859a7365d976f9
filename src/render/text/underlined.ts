import { textWidth } from "./wrap.ts";

/** Lines of a heading with a rule below them that is as long as they are. */
export function underlined(lines: readonly string[], rule: "=" | "-"): string[] {
  const longest = Math.max(0, ...lines.map((line) => line.length));
  return lines.length === 0 ? [] : [...lines, rule.repeat(Math.min(textWidth, longest))];
}
