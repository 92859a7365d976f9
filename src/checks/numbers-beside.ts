import type { Named, Names } from "./names-in-text.ts";
import { isSameWord, type Token, tokensOf } from "./words-in-text.ts";

/** A number of a text that stands beside words for something that is counted. */
export interface NumberBeside {
  readonly index: number;
  readonly number: number;
  readonly decimals: number;
  /** How the text hedges it: about 1,200, more than 1,100, nearly 1,200. */
  readonly hedge: "exact" | "about" | "above" | "below";
}

const months = "January February March April May June July August September October November December";
const between =
  "was were is are be stood stand at rose risen rise fell fallen fall increase increased decrease decreased grew grown drop dropped went go up down to from by of totalled total numbered number there been has have had compared with than this last year before end in on for the area county ( : , = - – —";
const notCounts =
  "section sections article act schedule page figure table aged age ages per paragraph chapter form regulation part rule top no issue version";
const wordsOf = (text: string) => new Set(tokensOf(text).map(({ stem }) => stem));
const betweenWords = wordsOf(`${between} ${months}`);
const monthWords = wordsOf(months);
const notCountWords = new Set(notCounts.split(" "));
const events = wordsOf("meetings reviews referrals panels conferences screenings sessions visits trainings");

/** How many words may stand between a number and the name of what it counts. */
const [mostBefore, mostBehind] = [7, 16];

/** The numbers of a sentence that stand beside something named. `place` is how the area itself may be called in between. */
export function numbersBeside(
  tokens: readonly Token[],
  { plain }: Names,
  { places }: Named,
  place: readonly string[],
): NumberBeside[] {
  const joins = (token: Token) =>
    betweenWords.has(token.stem) || isNumber(token) || place.includes(token.stem);
  return tokens.flatMap((token, at): NumberBeside[] => {
    if (!isNumber(token) || places.has(at) || !isCount(tokens, at)) return [];
    const number = Number(token.text.replaceAll(",", ""));
    if (number < smallest) return [];
    const ahead = firstOther(tokens, at, 1, (other) => plain.has(other.stem));
    const behind = firstOther(tokens, at, -1, (other) => plain.has(other.stem) || joins(other));
    const beside =
      (places.has(ahead) && ahead - at <= mostBefore) || (places.has(behind) && at - behind <= mostBehind);
    if (!beside || isOfEvents(tokens, places, ahead)) return [];
    const decimals = token.text.split(".")[1]?.length ?? 0;
    return [{ index: token.index, number, decimals, hedge: hedgeOf(tokens, at) }];

    function firstOther(
      all: readonly Token[],
      from: number,
      step: 1 | -1,
      passes: (token: Token) => boolean,
    ): number {
      let next = from + step;
      while (all[next] && !places.has(next) && passes(all[next]!)) next += step;
      return next;
    }
  });
}

/** '120 Level 2 meetings': the name says of what kind the meetings were. */
function isOfEvents(tokens: readonly Token[], places: ReadonlySet<number>, from: number): boolean {
  let next = from;
  while (places.has(next)) next++;
  return next > from && tokens.slice(next, next + 2).some(({ stem }) => events.has(stem));
}

/** Fewer are often a part that no table has, and are mostly written in words. */
const smallest = 10;

function isNumber({ text }: Token): boolean {
  return /^\d/.test(text);
}

/** Not a year, a day, a share, a sum of money, the number of a section, nor a part that the sentence takes out of the whole. */
function isCount(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]!.text;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (
    /^(?:19|20)\d\d$/.test(text) ||
    /^0\d/.test(text) ||
    !/^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(text)
  )
    return false;
  if (after && !after.apart && /^[\p{L}%/:]/u.test(after.text)) return false;
  if (before && !tokens[at]!.apart && /^[£$€/:]$/.test(before.text)) return false;
  if (before && (monthWords.has(before.stem) || notCountWords.has(before.text.toLowerCase()))) return false;
  if (!after) return true;
  if (monthWords.has(after.stem) || /^%$|^percent/.test(after.text)) return false;
  if (after.stem === "per" && tokens[at + 2]?.stem === "cent") return false;
  // '43 of our registered sexual offenders', 'a further 43'.
  if (after.text === "of") return false;
  return !(before && /^(?:further|another|new|extra|only)$/.test(before.text));
}

function hedgeOf(tokens: readonly Token[], at: number): NumberBeside["hedge"] {
  const [first, second] = [
    tokens[at - 1]?.text.toLowerCase() ?? "",
    tokens[at - 2]?.text.toLowerCase() ?? "",
  ];
  if (/^(?:about|around|approximately|roughly|some|circa|c)$/.test(first) || isSameWord(first, "approx"))
    return "about";
  if (/^(?:nearly|almost|under|below)$/.test(first) || (first === "than" && /^(?:fewer|less)$/.test(second)))
    return "below";
  if (
    /^(?:over|above)$/.test(first) ||
    (first === "than" && second === "more") ||
    (first === "least" && second === "at")
  )
    return "above";
  if (first === "to" && second === "up") return "below";
  return "exact";
}
