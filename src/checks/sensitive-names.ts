import type { SensitiveMatch } from "../findings/arguments/check.ts";
import { givenNames } from "./given-names.ts";
import type { SensitivePattern } from "./sensitive-pattern.ts";

/** A word in any case, in a pattern where the names beside it keep their capitals. */
function anyCase(words: string): string {
  return words.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

const person = anyCase("(?:victim|complainant|survivor)");
/** What agencies do for victims, named with capitals: 'Victim Contact Scheme'. */
const services = anyCase(
  "(?:liaison|contact|support|care|services?|teams?|units?|awareness|safety|work|personal|impact|information|notification|code|charter|commissioners?|officers?|surcharge|representatives?|strategy)",
);
const between = anyCase("(?:was|is|named|called|known as)");
const article = anyCase("(?:a|the|his|her|their)");

/** Joan, Siân, O'Brien, Anne-Marie, McMade. */
const word = "\\p{Lu}(?:['’]\\p{Lu})?[\\p{Ll}\\p{M}]+(?:\\p{Lu}\\p{Ll}+)?(?:['’-]\\p{L}\\p{Ll}*)*";
const initial = "\\p{Lu}\\.?";
const particle = "(?:ap|ab|ferch|de|da|di|du|la|le|van|von|der|den|bin|binti|bint|al|el|Ó|Ní|Mac|Mc)";
/** What follows a given name, a few words at most, so that a long row of capitals takes no longer: initials, 'ap', and one or more surnames. */
const rest = `(?:\\s+(?:${initial}(?=\\s)|${particle})){0,4}(?:\\s+${word}){1,4}`;
const full = `(?:${word}|${initial}(?:\\s*${initial}){0,3})${rest}`;
const given = `(?:${givenNames.join("|")})`;
/** Behind a name, what makes it that of a body, a place or a law. */
const body =
  "(?:Foundation|Trust|House|Centre|Center|College|University|Hospital|Prison|Street|Road|Avenue|Lane|Close|Court|Hall|Lodge|Park|Square|Way|Society|Charity|Project|Inquiry|Review|Report|Police|Constabulary|Council|Service|Services|Agency|Act|Law|Award|Prize|Ltd|Limited|LLP|Housing|Association|Board|Team|Unit|Church|Cathedral|Centres|Clinic|Institute|Fund|Programme|Scheme|Initiative)";
/** The posts under which people are named in such reports on purpose. */
const post =
  /\b(?:chair(?:s|ed|person|man|woman)?|constables?|superintendents?|inspectors?|sergeants?|officers?|heads?|directors?|governors?|managers?|advis[eo]rs?|ministers?|secretary|secretaries|commissioners?|coordinators?|co-ordinators?|members?|MP|MPs|Councillors?|Cllr|judges?|Justice|lords?|lady|baroness|sir|dame|professors?|prof|Dr|doctors?|chief|lead|leads|authors?|researchers?|academics?|King|Queen|Prince|Princess|Saint|St|HMP|HMYOI|board|SMB|QPM|OBE|CBE|MBE)\b/i;

const relation = anyCase(
  "(?:son|daughter|wife|husband|partner|ex-partner|girlfriend|boyfriend|mother|father|mum|dad|sister|brother|niece|nephew|stepdaughter|stepson|step-daughter|step-son|grandson|granddaughter|grandmother|grandfather|child|friend|neighbour|uncle|aunt|cousin)",
);
const somebody = anyCase(
  "(?:man|woman|boy|girl|child|offender|male|female|youth|person|teenager|adult|pupil|resident|tenant|victim)",
);
const agency =
  "(?:Police|Constabulary|Service|Court|Council|Board|Prison|County|City|Level|Category|Section|Act|Unit|Team|Valley|Yard)";

const monthWord = "January|February|March|April|May|June|July|August|September|October|November|December";

/** A name that no post stands beside, and that is not of a body. */
function isOfNobodyNamed(found: string, text: string, index: number): boolean {
  const around = `${text.slice(Math.max(0, index - 60), index)} ${text.slice(index + found.length, index + found.length + 70)}`;
  return !post.test(around);
}

/** Numbers stand behind the names of places too: 'In North Yorkshire, 12, and in South Wales, 14'. */
function isNoPlace(found: string, text: string, index: number): boolean {
  if (/\b(?:in|at|across|within)\s+$/i.test(text.slice(Math.max(0, index - 10), index))) return false;
  return !placeOrBody.test(found);
}

const placeOrBody = new RegExp(
  `\\b${agency}\\b|^(?:${monthWord}|In|At|On|By|From|Since|Until|Across|Within)\\b`,
  "u",
);

function pattern(
  match: SensitiveMatch,
  source: string,
  accepts?: SensitivePattern["accepts"],
): SensitivePattern {
  return { match, pattern: new RegExp(source, "gu"), ...(accepts && { accepts }) };
}

/** Names of people, by what stands beside them or by themselves. */
export const namePatterns: readonly SensitivePattern[] = [
  pattern(
    "name-beside-victim",
    `\\b${person}[sS]?,?\\s+(?!${services}\\b)(?:${between}\\s+)?(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\\.?\\s+)?(?:${full}|${word}${rest}|(?:\\p{Lu}\\.\\s?){2,4})`,
  ),
  // An agency may stand there too, before what it does: 'Probation Service victim liaison'.
  pattern(
    "name-beside-victim",
    `(?<![\\p{L}\\d])(?:${full}|(?:\\p{Lu}\\.\\s?){2,4}),?\\s+(?:${article}\\s+)?${person}(?!\\p{L})(?!\\s+${services}\\b)`,
  ),
  // Not MS, which is a maker of programs, nor 'miss', which people also do, nor 'Mr A', whom nobody can know.
  pattern(
    "title-with-name",
    `\\b(?:Mr|MR|mr|Mrs|MRS|mrs|Ms|Miss|MISS|Mx|Master)\\.?\\s+(?:(?:${initial}\\s?(?=[\\p{L}])){0,4}(?:${particle}\\s+)?${word}|\\p{Lu}{3,})`,
  ),
  pattern(
    "name-with-age",
    `(?<![\\p{L}\\d])(?!\\p{L}*\\s*${agency})(?:${full}|${given})(?:,?\\s+(?:who\\s+(?:is|was)\\s+)?aged?\\s+\\d{1,3}\\b|,\\s+(?:who\\s+(?:is|was)\\s+)?\\d{1,2}(?=,|\\.|\\sand\\b|\\syears\\sold)|,?\\s+(?:is|was)\\s+\\d{1,2}\\s+years\\s+old)`,
    isNoPlace,
  ),
  pattern("name-with-age", `(?<![\\p{L}\\d])${given}(?:${rest})?\\s+\\(\\d{1,3}\\)`),
  pattern(
    "name-with-age",
    `\\b\\d{1,2}[\\s-]years?[\\s-]old,?\\s+(?:${somebody},?\\s+)?(?!(?:${monthWord})\\b)${word}`,
  ),
  pattern(
    "name-of-relative",
    `\\b(?:his|her|their|an?|whose|His|Her|Their)\\s+(?:\\p{Ll}+\\s+)?${relation},?\\s+(?:(?:named|called)\\s+)?${word}`,
  ),
  pattern(
    "name-of-person",
    `\\b${somebody},?\\s+(?:(?:who\\s+)?(?:is|was)\\s+)?(?:named|called|known\\s+as)\\s+['"“‘]?${word}`,
  ),
  pattern(
    "name-of-person",
    `\\b(?:call|name|named|called)\\s+(?:him|her|them|himself|herself)\\s+['"“‘]?${word}`,
  ),
  pattern(
    "name-of-person",
    `(?<![\\p{L}\\d'’-]|\\b(?:St|Saint|King|Queen|Prince|Princess|Sir|Dame|Lord|Lady|HMP)\\.?\\s)${given}(?![\\p{L}-])(?!['’]s\\s+Law)(?!(?:\\s+(?:\\p{Lu}[\\p{L}'’-]*|and|of)){0,4}\\s+${body}\\b)(?:${rest})?`,
    isOfNobodyNamed,
  ),
  pattern(
    "school",
    `(?<![\\p{L}])(?!(?:Primary|Secondary|High|Grammar|Junior|Infants?|Middle|Nursery|Special|Sixth)\\s)(?!(?:The|A|An|Each|Every|Our|All|Local|Any|In|At|No|Some|National|Royal|Police|Training|Most|Many|Other)\\s+(?:Primary|Secondary|High|Grammar|Junior|Infant|Middle|Nursery|Special|Academy|School|Sixth))${word}\\.?(?:\\s+${word}|\\s+of|\\s+C\\s?of\\s?E|\\s+RC|\\s+CE){0,4}\\s+(?:School|(?:Primary|Secondary|Junior|Infants?|High|Grammar)\\s+(?:School|Academy)|Academy|Sixth\\s+Form(?:\\s+College)?|Nursery)(?!\\p{L})`,
    (found) =>
      !/\b(?:Police|National|Royal|Staff|Training|Leadership|Summer|Law|Business|Medical|Boarding|Sunday|Probation|Safer|Healthy)\s+(?:\p{Lu}\p{L}+\s+)?(?:School|Academy|Nursery)/u.test(
        found,
      ),
  ),
];
