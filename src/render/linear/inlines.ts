import type { Inline } from "../../report/edition/edition.ts";

export function text(words: string): Inline {
  return { type: "text", text: words };
}

export function strong(...children: readonly Inline[]): Inline {
  return { type: "strong", children };
}

export const lineEnd: Inline = { type: "break" };
