import type { Inline } from "./document.ts";

export function text(words: string): Inline {
  return { type: "text", text: words };
}
