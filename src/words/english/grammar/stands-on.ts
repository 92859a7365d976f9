import type { Code } from "../../../findings/codes.ts";

/** What an explanation says that it is for, as somebody can write it by hand: '60, after 25'. */
export function standsOn(code: Code, values: readonly string[]): string {
  const [own = "", ...others] = values.map(kindInWords);
  if (others.length === 0) return own;
  switch (code) {
    case "QUERY-OUTLIER":
      return `${own}, after ${others.join(", ")}`;
    case "QUERY-PARTS":
      // Where only a slip of digits is asked about, no parts are named.
      if (others.length === 1) return `${own}, beside ${others[0]}`;
      return `${own}, of parts ${others.slice(0, -1).join(" + ")} = ${others.at(-1)}`;
    case "RETURN-INCOMPLETE":
      if (others.length === 1 && /^\d+$/.test(others[0]!)) return `${own}: all ${others[0]}`;
      return values.reduce((said, each, index) => {
        if (kinds.has(each)) return `${said}${index > 0 ? "; " : ""}${kindInWords(each)}`;
        return `${said}${kinds.has(values[index - 1] ?? "") ? ": " : ", "}${each}`;
      }, "");
    default:
      return `${own}, beside ${others.join(", ")}`;
  }
}

const kinds: ReadonlySet<string> = new Set([
  "not-available",
  "not-collected",
  "not-applicable",
  "confidential",
  "approximate",
]);

function kindInWords(value: string): string {
  return kinds.has(value) ? value.replace("-", " ") : value;
}
