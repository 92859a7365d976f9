import type { Arguments } from "../findings/arguments/arguments.ts";

type CountCode =
  | "FIGURE-AMBIGUOUS"
  | "FIGURE-BLANK"
  | "FIGURE-FRACTION"
  | "FIGURE-NEGATIVE"
  | "FIGURE-NOT-A-NUMBER"
  | "FIGURE-WITHHELD";

/** What is wrong with something written where a count was expected. */
export type CountFault = {
  readonly [C in CountCode]: { readonly code: C; readonly args: Arguments[C] };
}[CountCode];

/** Blanks of all widths, and what people put between thousands. */
const between = "[,\\s\u00a0\u2000-\u200a\u202f_'\u2019]";
const grouped = new RegExp(`^[1-9]\\d{0,2}(?:(${between})\\d{3})(?:\\1\\d{3}){0,3}$`, "u");
const spaced = new RegExp(
  `^\\d+(?:${between}+\\d+)+(?:[.,]\\d*)?$|^\\d+${between}+$|^\\d+(?:[.,]\\d+){2,}$`,
  "u",
);

/** Words with which people say that a figure is there and must not be seen, or is too small to be. */
const withheld =
  /^(?:c|\(c\)|conf|conf\.|suppressed|suppress|redacted|withheld|secret|low|\[low\]|small|hidden|disclosive|(?:<|\u2264|<=|less than|fewer than|under|below|up to|at most)\s*[\w-]+)$/i;
/** Signs and words that can mean none, not known or not applicable. */
const ambiguous =
  /^(?:[-\u2010-\u2015\u2212]+|n\/?a\.?|n\/?k|nil|none|\.{1,3}|\u2026|\*+|\?+|x|tb[cad]|tbc\.?|unknown|not known|missing|pending|blank|\/|#|:|;|,)$/i;
const numberWords =
  /^(?:(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|and|a)[\s-]*)+$/i;
const inexact =
  /^(?:[~\u2248>\u2265]=?\s*|(?:c\.?|ca\.?|circa|about|around|approx\.?|approximately|roughly|some|more than|over|above|at least|nearly|almost)\s+)[\d.,\s]+k?$|^\d[\d.,]*\s*(?:k|m|\+|\?|\(?(?:est|approx|prov)[.)a-z]*)$|^\d+\s*[-\u2010-\u2015]\s*\d+$/i;
/** A number with other things beside it: a star, a unit, brackets, an accent. */
const beside = /^[^\d]{0,12}\d[\d,.\s]*[^\d]{0,40}$/;

/** Says what is wrong with it; no number is offered but where the thousands stand apart, and then as a question. */
export function countFault(written: string): CountFault {
  if (written === "" || written === "~" || written.toLowerCase() === "null") {
    return { code: "FIGURE-BLANK", args: { what: "count" } };
  }
  if (grouped.test(written)) return notANumber("separator", written, Number(written.replace(/\D/g, "")));
  if (/^[1-9]\d{0,8}\.0+$|^0\.0+$/.test(written)) return notANumber("decimals", written, Number(written));
  if (/^-?\d*\.\d+$/.test(written)) return { code: "FIGURE-FRACTION", args: { written } };
  if (/^0\d+$/.test(written)) return notANumber("leading-zero", written, Number(written));
  if (/^[-\u2212\u2013]\s*\d+$/.test(written)) return { code: "FIGURE-NEGATIVE", args: { written } };
  if (ambiguous.test(written)) return { code: "FIGURE-AMBIGUOUS", args: { what: "sign", written } };
  if (withheld.test(written)) return { code: "FIGURE-WITHHELD", args: { written } };
  return { code: "FIGURE-NOT-A-NUMBER", args: { what: whatElse(written), written } };
}

function notANumber(
  what: "separator" | "decimals" | "leading-zero",
  written: string,
  count: number,
): CountFault {
  return { code: "FIGURE-NOT-A-NUMBER", args: { what, written, count } };
}

type Unclear = Exclude<
  Arguments["FIGURE-NOT-A-NUMBER"]["what"],
  "separator" | "decimals" | "leading-zero" | "not-a-rate"
>;

function whatElse(written: string): Unclear {
  if (/^o$/i.test(written)) return "letter-o";
  if (written.length > longest) return "not-a-count";
  if (spaced.test(written)) return "unclear-separator";
  if (/^(?=.*\d)[\dlIoO|]+$|^[lI]+$/.test(written)) return "letter-in-digits";
  if (/[^\P{Nd}\d]/u.test(written)) return "other-digits";
  if (inexact.test(written)) return "inexact";
  if (numberWords.test(written)) return "in-words";
  if (beside.test(written)) return "something-beside";
  return "not-a-count";
}

/** Longer ones are no attempt at a number. */
const longest = 60;
