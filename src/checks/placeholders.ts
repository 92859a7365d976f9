/**
 * Words that stand for words still to be written: `[INSERT FOREWORD HERE]`, `TBC`, `xxx`. What the forms and templates
 * of this program print to be replaced stands whole in square brackets, in any language.
 *
 * @returns the placeholder as it stands in the text; undefined where there is none
 */
export function placeholderIn(text: string): string | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match[0].trim();
  }
  return undefined;
}

const patterns: readonly RegExp[] = [
  /^\s*\[[^\]]*\p{L}{3}[^\]]*\]\s*$/u,
  /[[<{]\s*(?:insert|enter|add|write|put|type|click|your|name of|date|to follow|text)\b[^\]>}]*[\]>}]/i,
  /\b(?:TBC|TBA|TBD|TODO|FIXME)\b/,
  /\bto be (?:confirmed|completed|added|supplied|inserted)\b/i,
  /\b[xX]{3,}\b/,
  /\blorem ipsum\b/i,
  /\?{3,}|_{4,}/,
  /^\s*(?:write|put|insert) (?:who|why|what|the|your|name)\b.*$/i,
];
