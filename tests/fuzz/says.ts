import type { Value } from "../../src/figures/value.ts";

/** The words that a file may have in the place of a number, written down here a second time. */
const words: Readonly<Record<string, readonly string[]>> = {
  "not-available": ["not available", "[x]"],
  "not-collected": ["not collected", "[x1]"],
  "not-applicable": ["not applicable", "[z]"],
  confidential: ["confidential", "[c]"],
};

const sign = /^["'(]?(?:[-\u2010-\u2015\u2212]{1,2}|\.{2,3}|\u2026|\*{1,2}|\[[a-z]\d?\]|:|~|n\/a|x)["')]?$/i;

/** Whether a text says just this value; a sign does where the file itself says what it stands for. */
export function says(written: string, value: Value, file: string): boolean {
  const text = written.trim();
  const bySign = (meaning: RegExp) => sign.test(text) && meaning.test(file);
  switch (value.kind) {
    case "count":
      return text === String(value.count) || (value.count === 0 && bySign(/zero|nil|none/i));
    case "published-rate":
      return /^\d+(?:\.\d+)?$/.test(text) && Number(text) === value.rate;
    case "approximate":
      return text.startsWith(value.text.trim()) && value.text !== "";
    default: {
      const own = words[value.kind] ?? [];
      return own.includes(text.toLowerCase()) || bySign(new RegExp(own[0] ?? "^$", "i"));
    }
  }
}

/** A name without what people write in one way or another. */
export function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("&", "and")
    .replace(/[^a-z0-9]/g, "");
}
