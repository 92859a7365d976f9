import type { Random } from "./random.ts";

type Change = (text: string, random: Random) => string;

/** What people and programs put where a number stands, or beside it. */
export const oddNumbers = [
  ..."0 7 00 007 12 1204 9999999 10000000 99999999999 -3 \u22123 +5 1.0 1204.0 1.204 1,204 2.5 1e3 1E3 0x10 12? 12* ~12 <5 O l2 1O".split(
    " ",
  ),
  ..."- \u2013 \u2014 .. \u2026 [x] [z] [c] [x1] [low] n/a nil none null true no yes .inf 1_204 0o17 1:30 \u0661\u0662 \uff15 \u00b2 12% \u00a312 2032-03-31".split(
    " ",
  ),
  ...[
    "1 204",
    "1\u00a0204",
    "12 ",
    " 12",
    "\u00a012",
    "12 (est)",
    "not available",
    "not collected",
    "not applicable",
    "confidential",
  ],
  ...[
    "Not Available",
    "'12",
    "12'",
    '"12"',
    "=12",
    "12\t",
    "12\u200b",
    "\u200e12",
    "",
    " ",
    "12 13",
    "12/13",
    "12;13",
    "12|13",
  ],
];

const pieces = [
  ..."\" ' , ; \t | - \u2013 \u2014 \u2212 : # { } [ ] & * ! % @ ` ~ \\ / \u00a0 \u200b \ufeff \u00ad \u202e \ufffd \0 \r \n".split(
    " ",
  ),
  " ",
  "  ",
  "\r\n",
  "\n\n",
  '""',
  "---\n",
  "<<: ",
  "? ",
  "> ",
  "| ",
];

function linesOf(text: string): string[] {
  return text.split("\n");
}

function spliced(text: string, from: number, to: number, put: string): string {
  return text.slice(0, from) + put + text.slice(to);
}

/** The places of what a pattern finds: one of them, at random. */
function oneOf(text: string, pattern: RegExp, random: Random): RegExpMatchArray | undefined {
  const all = [...text.matchAll(pattern)];
  return all.length === 0 ? undefined : random.pick(all);
}

function replacing(pattern: RegExp, put: (found: string, random: Random) => string): Change {
  return (text, random) => {
    const found = oneOf(text, pattern, random);
    return found ? spliced(text, found.index!, found.index! + found[0].length, put(found[0], random)) : text;
  };
}

function separatorOf(text: string): string {
  const of = (sign: string) => text.split(sign).length;
  return [",", ";", "\t"].sort((a, b) => of(b) - of(a))[0]!;
}

/** Columns of every line moved, doubled or deleted; what is in quotation marks is not looked at, as nobody does. */
function ofColumns(change: (cells: string[], first: number, second: number) => string[]): Change {
  return (text, random) => {
    const separator = separatorOf(text);
    const wide = Math.max(...linesOf(text).map((line) => line.split(separator).length));
    const [first, second] = [random.below(wide), random.below(wide)];
    return linesOf(text)
      .map((line) =>
        line.includes(separator) ? change(line.split(separator), first, second).join(separator) : line,
      )
      .join("\n");
  };
}

function ofLines(change: (lines: string[], random: Random) => void): Change {
  return (text, random) => {
    const lines = linesOf(text);
    change(lines, random);
    return lines.join("\n");
  };
}

/** What happens to a text on its way: by hand, by a spreadsheet or by an editor. */
export const textChanges: Readonly<Record<string, Change>> = {
  "another number": replacing(/(?<![\w/-])\d+(?![\w/-])/g, (_, random) => random.pick(oddNumbers)),
  "a digit changed": replacing(/\d/g, (_, random) => String(random.below(10))),
  "a digit taken out": replacing(/\d/g, () => ""),
  "a piece put in": (text, random) => {
    const at = random.below(text.length + 1);
    return spliced(text, at, at, random.pick(pieces));
  },
  "a sign exchanged": replacing(/[,;:"'\t|{}[\]-]/g, (_, random) => random.pick(pieces)),
  "a word taken out": replacing(/[A-Za-z]{3,}/g, () => ""),
  "a word exchanged": (text, random) => {
    const words = text.match(/[A-Za-z][A-Za-z-]{2,}\d?/g) ?? ["x"];
    return replacing(/[A-Za-z][A-Za-z-]{2,}\d?/g, () => random.pick(words))(text, random);
  },
  "capitals changed": replacing(/[A-Za-z-]{3,}/g, (found, random) =>
    random.chance(0.5) ? found.toUpperCase() : found.toLowerCase(),
  ),
  "blanks put round": replacing(
    /[^,;\t\n:]+/g,
    (found, random) => ` ${found}${random.pick([" ", "\u00a0", "  ", "\t"])}`,
  ),
  "a cell quoted": replacing(/[^,;\t\n:"]+/g, (found) => `"${found}"`),
  "a break in a cell": replacing(
    /[^,;\t\n:"]+/g,
    (found, random) => `"${random.pick(["\n", "x\n", "\r\n"])}${found}"`,
  ),
  "lines exchanged": ofLines((lines, random) => {
    const [a, b] = [random.below(lines.length), random.below(lines.length)];
    [lines[a], lines[b]] = [lines[b]!, lines[a]!];
  }),
  "a line doubled": ofLines((lines, random) => {
    lines.splice(random.below(lines.length), 0, random.pick(lines));
  }),
  "a line deleted": ofLines((lines, random) => void lines.splice(random.below(lines.length), 1)),
  "a blank line": ofLines(
    (lines, random) => void lines.splice(random.below(lines.length), 0, random.pick(["", " ", "\t", ",,,"])),
  ),
  "a line indented": ofLines((lines, random) => {
    const at = random.below(lines.length);
    lines[at] = random.chance(0.5) ? ` ${lines[at]}` : lines[at]!.replace(/^\s\s?/, "");
  }),
  "columns exchanged": ofColumns((cells, first, second) => {
    const [a, b] = [cells[first], cells[second]];
    if (a === undefined || b === undefined) return cells;
    cells[first] = b;
    cells[second] = a;
    return cells;
  }),
  "a column deleted": ofColumns((cells, first) => cells.filter((_, index) => index !== first)),
  "a column doubled": ofColumns((cells, first) =>
    cells.flatMap((cell, index) => (index === first ? [cell, cell] : [cell])),
  ),
  "a blank column": ofColumns((cells, first) =>
    cells.flatMap((cell, index) => (index === first ? ["", cell] : [cell])),
  ),
  "another separator": (text, random) =>
    text.replaceAll(separatorOf(text), random.pick([",", ";", "\t", "|"])),
  "other line ends": (text, random) => text.replace(/\r?\n/g, random.pick(["\r\n", "\r", "\n", "\n\n"])),
};

/** How a text is saved. */
export const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  "UTF-8 with a mark": (text) => new TextEncoder().encode(`\ufeff${text}`),
  "UTF-16, little": (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le")),
  "UTF-16, big": (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le").swap16()),
  "UTF-16 without a mark": (text) => new Uint8Array(Buffer.from(text, "utf16le")),
  "Latin-1": (text) => new Uint8Array(Buffer.from(text, "latin1")),
};
