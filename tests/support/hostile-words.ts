import fc from "fast-check";

/** Pieces that mean something in one format of words or another. */
const pieces = [
  ..."*_`[]()<>#|\\!&;=+-.:~\"'$^%@{}1 0ab,\u00A0",
  ...[
    "**",
    "__",
    "  ",
    "\\\\",
    "![",
    "](",
    "](https://example.org)",
    "&amp;",
    "&#35;",
    "&copy",
    "<b>",
    "<!--",
  ],
  ...[
    "---",
    "===",
    "...",
    "--",
    "1. ",
    "1) ",
    "- ",
    "+ ",
    "* ",
    "# ",
    "## ",
    "> ",
    "s1. ",
    "    ",
    "~~~",
    "```",
  ],
  ...["$C", "$CTA", "$A", "$$", "%x%", "^x^", "@x@", "x[a](b)x", "{barchart}", "{:.x}", "{::x}", "{button}"],
  ...[":england:", ":wales:", "[^1]", "[Contact:1]", "[embed:link:1]", "[Image:a.png]", "!!1", "*[EU]: x"],
  ...[
    "[p]",
    "[x] ",
    "word",
    "Llŷn",
    "1,204",
    "−3",
    "=SUM(A1)",
    "www.example.org",
    "\u201Cq\u201D",
    "a@example.org",
  ],
] as const;

/** Words that a format could take for its marks. */
export const hostileWords = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
  .map((chosen) => chosen.join(""));
