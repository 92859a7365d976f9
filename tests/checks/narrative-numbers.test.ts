import { expect, test } from "vitest";
import { checkNarrativeNumbers } from "../../src/checks/narrative-numbers.ts";
import { valueAt } from "../../src/figures/coordinate.ts";
import { ofArea } from "../../src/figures/geography.ts";
import { printNumber } from "../../src/figures/number.ts";
import { numberOf } from "../../src/figures/value.ts";
import { yearBefore } from "../../src/figures/year.ts";
import { parseCell } from "../../src/framework/cells.ts";
import { shipped } from "../support/project.ts";
import { told } from "../support/told.ts";

const { statistics, returns } = await shipped("2031-32");
const { release } = statistics;

/** What is asked about a text of an area, put in place of the shipped ones. */
function asked(area: string, ...lines: string[]) {
  const narrative = { area, section: "year-in-review", file: "year-in-review.md", blocks: [], lines };
  const changed = { ...statistics, release: { ...release, narratives: [narrative] } };
  return checkNarrativeNumbers({ statistics: changed, returns, refused: [] });
}

function figure(area: string, cell: string, year = release.details.year): number {
  const value = statistics.figure(valueAt(parseCell(release.framework, cell)!, ofArea(area), year)).value;
  return numberOf(value) ?? Number.NaN;
}

/** Sentences as areas write them, with the cell of their number in braces; 'before' is the year before, 'change' the change. */
const statements = [
  "There were {eligible/category-1} registered sexual offenders in the area on 31 March 2032.",
  "The number of registered sexual offenders in {area} on 31 March 2032 was {eligible/category-1}.",
  "Registered sexual offenders rose from {before eligible/category-1} to {eligible/category-1}, a change of {change eligible/category-1}.",
  "At the end of the year we had {eligible/category-1} RSOs.",
  "We managed {eligible/total} MAPPA-eligible offenders, {eligible/total/level-1} of them at Level 1.",
  "**{eligible/category-2}** offenders were managed in Category 2.",
  "{eligible/category-1/level-1} were managed at Level 1 in Category 1.",
  "Violent and other sexual offenders numbered {eligible/category-2}, compared with {before eligible/category-2} the year before.",
  "The courts imposed {orders-imposed/sexual-harm-prevention-order} Sexual Harm Prevention Orders in the year.",
  "In the year {orders-imposed/sexual-harm-prevention-order} SHPOs were imposed.",
  "{notification-breaches} people were convicted or cautioned for breach of notification requirements.",
  "In Category 1 there were {eligible/category-1} offenders and in Category 2 there were {eligible/category-2}.",
] as const;

function written(statement: string, area: string, name: string, change = (digits: string) => digits) {
  const numbers: { readonly cell: string; readonly number: number }[] = [];
  const text = statement
    .replaceAll("{area}", name)
    .replace(/\{(?:(before|change) )?([^}]+)\}/g, (_, when: string, cell: string) => {
      const [now, then] = [figure(area, cell), figure(area, cell, yearBefore(release.details.year))];
      const number = when === "before" ? then : when === "change" ? Math.abs(now - then) : now;
      if (!when) numbers.push({ cell, number });
      return when ? printNumber(number, 0) : change(printNumber(number, 0));
    });
  return { text, numbers };
}

const areas = statistics.respondingAreas.map(
  (slug) => statistics.project.areas.find((area) => area.slug === slug)!,
);

test.each(statements)("a true statement is not asked about, in any area: %s", (statement) => {
  for (const { slug, name } of areas) {
    const { text } = written(statement, slug, name);
    if (!text.includes("NaN")) expect([text, asked(slug, text).map(told)]).toEqual([text, []]);
  }
});

/** Two digits next to each other in each other's place: the slip that is made most often. Undefined where it changes nothing. */
function swapped(digits: string, seed: number): string | undefined {
  const places = [...digits.matchAll(/(?=(\d),?(\d))/g)].filter(([, one, two]) => one !== two && two !== "0");
  const place = places[seed % Math.max(places.length, 1)];
  if (!place) return undefined;
  const [, one, two] = place;
  const rest = digits.slice(place.index);
  return digits.slice(0, place.index) + rest.replace(/\d(,?)\d/, `${two}$1${one}`);
}

test("digits in each other's place are asked about at their line", () => {
  const shares: string[] = [];
  let [all, seen] = [0, 0];
  for (const statement of statements) {
    let [made, found] = [0, 0];
    for (const [seed, { slug, name }] of areas.entries()) {
      let wrong = 0;
      const { text } = written(statement, slug, name, (digits) => {
        const other = wrong === 0 && digits.length > 2 ? swapped(digits, seed) : undefined;
        if (other === undefined) return digits;
        wrong++;
        return other;
      });
      if (wrong === 0 || text.includes("NaN")) continue;
      made++;
      const [first] = asked(slug, "A first line.", "", text);
      if (first && told(first).location!.line === 3) found++;
    }
    shares.push(`${found} of ${made}: ${statement}`);
    all += made;
    seen += found;
  }
  console.log(`swapped digits found, seeds 0 to ${areas.length - 1}\n${shares.join("\n")}`);
  expect(all).toBeGreaterThan(250);
  expect(seen / all).toBeGreaterThan(0.95);
});

test("the question names the nearest figure of what the text speaks of", () => {
  const [first, ...others] = asked("suffolk", "There were 1,086 registered sexual offenders.");
  expect(others).toEqual([]);
  expect(told(first!)).toMatchObject({
    code: "QUERY-NARRATIVE-NUMBER",
    severity: "query",
    area: "suffolk",
    section: "year-in-review",
    location: { line: 1, column: 12 },
    problem: expect.stringContaining("The nearest is 1,068 (MAPPA-eligible offenders, Category 1)") as string,
  });
});

test.each([
  ["about 1,100", 0],
  ["more than 1,000", 0],
  ["over 1,050", 0],
  ["nearly 1,070", 0],
  ["fewer than 1,100", 0],
  ["about 1,300", 1],
  ["more than 1,100", 1],
  ["nearly 1,000", 1],
  ["fewer than 1,000", 1],
])("a rounded number is held to what it rounds: %s", (words, queries) => {
  expect(asked("suffolk", `There were ${words} registered sexual offenders.`)).toHaveLength(queries);
});

test.each([
  ["There were 29 offenders at Level 2 and 6 at Level 3.", 0],
  ["There were 35 offenders at Levels 2 and 3.", 0],
  ["There were 92 offenders at Level 2 and 6 at Level 3.", 1],
  ["There were 53 offenders managed at Levels 2 and 3.", 1],
  ["There were 1398 offenders in Category 1 and Category 2.", 0],
  ["There were 1389 offenders in Category 1 and Category 2.", 1],
])("sums over members that are named together are known: %s", (text, queries) => {
  expect(asked("suffolk", text)).toHaveLength(queries);
});

test.each([
  "Officers made 4,512 visits to registered sexual offenders.",
  "A further 43 registered sexual offenders were visited at home.",
  "We trained 312 members of staff in how Level 2 and Level 3 meetings work.",
  "Of the registered sexual offenders, 98% kept to their requirements, and 12 per cent moved.",
  "There were 87,654 registered sexual offenders in England and Wales.",
  "Norfolk had 1,499 registered sexual offenders.",
  "The board met 12 times, and 45 of our registered sexual offenders took part in a study.",
  "Section 325 of the Criminal Justice Act 2003 places a duty on agencies that manage registered sexual offenders.",
  "Category 4 began in 2022; Level 2 meetings are held on 14 June 2031 and at 10:30.",
  "In 2031/32 Level 3 meetings were chaired by senior officers.",
  "Sexual Harm Prevention Orders cost £1,250 each to make.",
  "A Sexual Risk Order lasts for at least 24 months.",
  "People aged 18 and over are managed through MAPPA.",
  "We held 120 Level 2 meetings and 36 Level 3 meetings.",
  "The register is kept under Part 2 of the Sexual Offences Act 2003.",
  "The 42 areas publish the number of registered sexual offenders.",
  "Ten years ago there were 612 officers for every registered sexual offender.",
  "Each offender manager looks after 55 registered sexual offenders on average.",
  "Call 01632 960123 to ask about registered sexual offenders.",
])("what no table has is not asked about: %s", (text) => {
  expect(asked("suffolk", text).map(told)).toEqual([]);
});

test("the shipped texts raise none", () => {
  expect(checkNarrativeNumbers({ statistics, returns, refused: [] })).toEqual([]);
});
