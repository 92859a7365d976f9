import type { OpenedContent } from "./opened.ts";

type Numbered = Extract<OpenedContent, { readonly kind: "number" }>;

/**
 * A number as workbooks store it: with a full stop, whatever the program shows. What is no number, and one larger than
 * any that can be kept, stays the text that it is, so that it is found where it stands.
 */
export function storedNumber(written: string, shownAs?: Numbered["shownAs"]): OpenedContent {
  const text = written.trim();
  const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? numberOf(number, shownAs) : { kind: "text", text };
}

export function numberOf(number: number, shownAs?: Numbered["shownAs"]): OpenedContent {
  // No -0: it is written like 0.
  const content = { kind: "number", number: number === 0 ? 0 : number, written: String(number) } as const;
  return shownAs === undefined ? content : { ...content, shownAs };
}
