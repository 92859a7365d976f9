import type { Location } from "../../figures/location.ts";
import type { SignMeaning } from "../../findings/arguments/tables.ts";
import { type Grid, type GridRow, plainText } from "../grid/grid.ts";

/** What a sign stands for in a file, and who says so; no meaning where what is said of it is not understood. */
export interface Sign {
  readonly meaning: SignMeaning | undefined;
  readonly by: "file" | "release";
  readonly location: Location;
}

/** By the sign as `signOf` spells it. */
export type Signs = ReadonlyMap<string, Sign>;

const meanings: ReadonlyMap<string, SignMeaning> = new Map<string, SignMeaning>([
  ...["zero", "zeros", "nil", "none", "0", "true zero", "zero value", "value of zero"].map(
    (words) => [words, "zero"] as const,
  ),
  ...["nil or zero", "zero or nil", "none or zero", "nil value", "no offenders", "no cases"].map(
    (words) => [words, "zero"] as const,
  ),
  ...["not available", "data not available", "figure not available", "unavailable"].map(
    (words) => [words, "not available"] as const,
  ),
  ...["not collected", "data not collected"].map((words) => [words, "not collected"] as const),
  ...["not applicable", "data not applicable"].map((words) => [words, "not applicable"] as const),
  ...["confidential", "suppressed", "data confidential", "data suppressed"].map(
    (words) => [words, "confidential"] as const,
  ),
]);

const dash = "[-\\u2010-\\u2015\\u2212]{1,2}";
const sign = `${dash}|\\.{2,3}|\\u2026|\\*{1,2}|\\[[a-z]\\d?\\]|:|~|n\\/a|x`;
const alone = new RegExp(`^["'\\u2018\\u201c(]?(${sign})["'\\u2019\\u201d)]?$`, "i");
/** A sign, a word that says what it is, and what it is: '-' = zero, .. denotes not available. */
const withVerb = new RegExp(
  `^(?:[a-z ]{0,30}:\\s*)?["'\\u2018\\u201c(]?(${sign})["'\\u2019\\u201d)]?\\s*(?:=|:|means?|denotes?|represents?|indicates?|stands? for|refers? to|is|shows?)\\s+(.+)$`,
  "i",
);
/** A sign and behind it at once what it is, as keys are printed: [z] not applicable. */
const without = new RegExp(
  `^(?:[a-z ]{0,30}:\\s*)?["'\\u2018\\u201c(]?(${sign})["'\\u2019\\u201d)]?\\s+(.+)$`,
  "i",
);

/** A sign as a key has it: one kind of dash, in small letters; undefined for what is no sign. */
export function signOf(text: string): string | undefined {
  const found = alone.exec(text.trim())?.[1];
  return found
    ?.toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace("\u2026", "...");
}

/**
 * What some rows outside a table say of signs: 'key' lines such as "'-' = zero", or a sign in one cell and what it means
 * in the next. A sign that is said to be two things is neither.
 */
export function signsIn(grid: Grid, rows: readonly GridRow[]): Signs {
  const signs = new Map<string, Sign>();
  for (const row of rows) {
    for (const { sign: named, meaning, column } of saidIn(row)) {
      const before = signs.get(named);
      const location = grid.locate({ row: row.number, column });
      const agreed = before && before.meaning !== meaning ? undefined : meaning;
      signs.set(named, { meaning: agreed, by: "file", location: before?.location ?? location });
    }
  }
  return signs;
}

interface Said {
  readonly sign: string;
  readonly meaning: SignMeaning | undefined;
  readonly column: number;
}

function saidIn({ cells }: GridRow): Said[] {
  const [first, second] = cells;
  const named = first && second && cells.length === 2 ? signOf(first.text) : undefined;
  if (named !== undefined) return [{ sign: named, meaning: meaningOf(second!.text), column: first!.column }];
  return cells.flatMap(({ text, column }) =>
    text
      .slice(0, longestKey)
      .split(clauses)
      .flatMap((clause) => saidBy(clause).map((said) => ({ ...said, column }))),
  );
}

const longestKey = 2000;

/**
 * Where a key goes on with something else: at a new sentence or line, and at a comma or semicolon if another sign follows.
 * "- is zero, or not available" says two things of one sign, which is neither.
 */
const clauses = new RegExp(
  `\\n|(?<=[\\p{L}"'\\u2019])\\.\\s+|[;,]\\s*(?=["'\\u2018\\u201c(]?(?:${sign})(?:["'\\u2019\\u201d)]|\\s|=))`,
  "iu",
);

function saidBy(clause: string): Omit<Said, "column">[] {
  const text = plainText(clause);
  const verb = withVerb.exec(text);
  if (verb) return [{ sign: signOf(verb[1]!)!, meaning: meaningOf(verb[2]!) }];
  const close = without.exec(text);
  const meaning = close && meaningOf(close[2]!);
  return close && meaning ? [{ sign: signOf(close[1]!)!, meaning }] : [];
}

function meaningOf(text: string): SignMeaning | undefined {
  const words = plainText(text)
    .toLowerCase()
    .replace(/^(?:an?|the)\s+/, "")
    .replace(/["'\u2018\u2019\u201c\u201d().[\]]/g, "")
    .trim();
  return meanings.get(words);
}
