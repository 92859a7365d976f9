/** What a number format makes of a number where that is not a number. */
export type ShownAs = "date" | "time" | "percentage" | "currency";

/** The formats that programs know by their number alone (ECMA-376, 18.8.30, with those of other languages). */
export function builtInFormat(id: number): ShownAs | undefined {
  if (id === 9 || id === 10) return "percentage";
  if ((id >= 5 && id <= 8) || id === 42 || id === 44) return "currency";
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36) return "date";
  if ((id >= 50 && id <= 54) || id === 57 || id === 58) return "date";
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return "time";
  return id === 55 || id === 56 ? "time" : undefined;
}

/** What a format that is written out makes of a number, by its first section, which is for numbers above zero. */
export function formatOfCode(code: string): ShownAs | undefined {
  // Sections are parted by semicolons, but for those in quotation marks and behind a backslash.
  const section = /^(?:"[^"]*"|\\.|[^;"\\])*/s.exec(code)![0];
  const currency = /[£$€¥₤₹]/.test(section.replace(/\[\$-[^\]]*\]/g, ""));
  const signs = section
    .replace(/"[^"]*"|\\.|_.|\*./gs, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .toLowerCase();
  if (signs.includes("%")) return "percentage";
  if (currency) return "currency";
  if (/^general$/.test(signs.trim())) return undefined;
  if (/[dy]/.test(signs)) return "date";
  if (/[hs]/.test(signs)) return "time";
  return signs.includes("m") ? (signs.includes("[m") ? "time" : "date") : undefined;
}
