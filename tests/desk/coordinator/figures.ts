import { expect } from "vitest";
import { yearFrom } from "../../../src/figures/year.ts";
import { english } from "../../../src/words/english/english.ts";
import type { Coordinator } from "./coordinator.ts";
import { eventually, inWords, isGone, isSaid, mend, type Said, said } from "./said.ts";

const { paste } = english.desk.return;

/** What was put in with a mistake, what the page has to say of it, and what is right. */
interface Mistake {
  readonly said: Said;
  readonly typed: string;
}

const mistaken = (typed: string, each: Said): Mistake => ({ typed, said: each });

/** Types all figures of a table along its rows, with Tab between them. */
async function typeAlong(own: Coordinator, measure: string, mistakes: readonly Mistake[]): Promise<void> {
  const cells = (await own.rowsOf(measure)).flat().filter((cell) => cell !== undefined);
  await own.goTo(cells[0]!);
  for (const cell of cells) {
    expect(await own.hands.at()).toBe(`cell-${cell}`);
    await own.hands.type(mistakes.find((each) => each.said.cell === cell)?.typed ?? own.figure(cell));
    await own.hands.press("Tab");
  }
}

/** Types all figures of a table down its columns, with Enter between them and arrows to the next column. */
async function typeDown(own: Coordinator, measure: string, mistakes: readonly Mistake[]): Promise<void> {
  const rows = await own.rowsOf(measure);
  for (const [column] of rows[0]!.entries()) {
    const cells = rows.flatMap((row) => row[column] ?? []);
    await own.goTo(cells[0]!);
    for (const [index, cell] of cells.entries()) {
      expect(await own.hands.at()).toBe(`cell-${cell}`);
      await own.hands.type(mistakes.find((each) => each.said.cell === cell)?.typed ?? own.figure(cell));
      if (index < cells.length - 1) await own.hands.press(index % 2 === 0 ? "Enter" : "ArrowDown");
    }
  }
}

async function mendAll(own: Coordinator, mistakes: readonly Mistake[]): Promise<void> {
  for (const each of mistakes) await isSaid(own.page, own.framework, each.said);
  for (const each of mistakes) await mend(own.hands, each.said, own.figure(each.said.cell));
}

/** A block of which the last row has no place, because it was pasted a row too low; and a figure that is blank in it. */
export async function pasteEligible(own: Coordinator): Promise<void> {
  const { page, hands } = own;
  const rows = await own.rowsOf("eligible");
  const blank = "eligible/category-4/level-3";
  const copied = own.block(rows, { [blank]: "" });
  const told = () => page.locator("[data-pasted] li").allTextContents();
  const last = rows.at(-1)!.map((cell) => own.block([[cell]]).text.trim());
  const blocked = own.block([[rows[1]![0]]]).text.trim();

  await own.goTo(rows[1]![0]!);
  await hands.paste(copied);
  await eventually(told).toContain(`${paste.leftOver}${[blocked, ...last].join(", ")}`);
  await hands.press("Control+z");
  await own.goTo(rows[0]![0]!);
  await hands.paste(copied);
  await eventually(told).toEqual([`${paste.blanks}1`]);
  await own.isSaved(rows.flat().filter((cell) => cell !== undefined && cell !== blank) as string[]);

  const incomplete = said(own.framework, blank, "RETURN-INCOMPLETE", {
    label: own.framework.measures["eligible"]!.label,
    cells: [
      {
        cell: { measure: "eligible", members: ["category-4", "level-3"] },
        label: "Category 4, Level 3",
        why: "not-available",
      },
    ],
    of: 11,
  });
  await mendAll(own, [mistaken("", incomplete)]);
  await hands.enter(page.locator("[data-pasted] button"));
}

/** Words, a number below zero, a part of a person, and then a total that does not add up. */
export async function typeManaged(own: Coordinator): Promise<void> {
  const words = "managed-in-year/category-1/level-2";
  const negative = "managed-in-year/category-2/level-3";
  const decimal = "managed-in-year/category-3/level-2";
  const total = "managed-in-year/total/total";
  const [about, below, part] = [
    `about ${own.figure(words)}`,
    `-${own.figure(negative)}`,
    `${own.figure(decimal)}.5`,
  ];
  const wrong = String(own.number(total) + 54);
  const errors = [
    mistaken(about, said(own.framework, words, "FIGURE-NOT-A-NUMBER", { what: "inexact", written: about })),
    mistaken(below, said(own.framework, negative, "FIGURE-NEGATIVE", { written: below })),
    mistaken(part, said(own.framework, decimal, "FIGURE-FRACTION", { written: part })),
  ];
  const slip = mistaken(
    wrong,
    said(own.framework, total, "QUERY-PARTS", {
      what: "slip",
      label: inWords(own.framework, total),
      stated: Number(wrong),
      fits: own.number(total),
      totals: [],
    }),
  );
  await typeAlong(own, "managed-in-year", [...errors, slip]);
  await mendAll(own, errors);
  await mendAll(own, [slip]);
}

/** A number at one level that is larger than its category. */
export async function typeOffences(own: Coordinator): Promise<void> {
  const cell = "serious-further-offences/category-1/level-2";
  const wrong = own.number("serious-further-offences/category-1/total") + 5;
  const larger = mistaken(
    String(wrong),
    said(own.framework, cell, "QUERY-PARTS", {
      what: "slip",
      label: inWords(own.framework, cell),
      stated: wrong,
      fits: own.number(cell),
      totals: ["serious-further-offences/category-1/total", "serious-further-offences/total/level-2"].map(
        (each) => inWords(own.framework, each),
      ),
    }),
  );
  await typeDown(own, "serious-further-offences", [larger]);
  await mendAll(own, [larger]);
}

/** Digits in each other's places, far from last year's figure; the total, left blank, is added up below its field. */
export async function typeBreaches(own: Coordinator): Promise<void> {
  const [convicted, cautioned, total] = ["convicted", "cautioned", "total"].map(
    (each) => `notification-breaches/${each}`,
  ) as [string, string, string];
  const wrong = [...own.figure(convicted)].reverse().join("");
  const before = Number(
    await own.page.locator(`[id="before-${convicted}"]`).evaluate((each) => each.lastChild?.textContent),
  );
  const far = said(own.framework, convicted, "QUERY-OUTLIER", {
    what: "figure",
    year: yearFrom(2031),
    figures: [
      {
        label: inWords(own.framework, convicted),
        count: Number(wrong),
        before: { year: yearFrom(2030), count: before },
      },
    ],
  });
  await own.goTo(convicted);
  await own.hands.type(wrong);
  await own.hands.press("Enter");
  await own.hands.type(own.figure(cautioned));
  await isSaid(own.page, own.framework, far);
  const sum = own.page.locator(`[id="sum-${total}"]`);
  await eventually(() => sum.textContent()).toBe(
    `${english.desk.return.addedUp}${Number(wrong) + own.number(cautioned)}`,
  );
  await mend(own.hands, far, own.figure(convicted));
  await own.goTo(total);
  await own.hands.type(own.figure(total));
  await eventually(() => sum.textContent()).toBe("");
}

/** A block with words in the place of a figure, of which nothing is put in; then the same with the figure. */
export async function pasteReturned(own: Coordinator): Promise<void> {
  const all = await own.rowsOf("returned-to-custody");
  const rows = all.filter((row) => row.some((cell) => cell && own.figure(cell) !== ""));
  const licence = rows.slice(0, -1).map((row) => row.slice(1));
  const wrong = { [licence[3]![0]!]: "none known" };
  const told = () => own.page.locator("[data-pasted] li").allTextContents();
  await own.goTo(licence[0]![0]!);
  await own.hands.paste(own.block(licence, wrong));
  await eventually(told).toEqual([`${paste.notFigures}none known`]);
  expect(await own.field(licence[0]![0]!).inputValue()).toBe("not available");
  await own.hands.paste(own.block(licence));
  await eventually(() => own.page.locator("[data-pasted]").isVisible()).toBe(false);
  const order = rows.at(-1)!.slice(1);
  await own.goTo(order[0]!);
  for (const cell of order) {
    await own.hands.type(own.figure(cell!));
    await own.hands.press("ArrowRight");
  }
  await own.isSaved(rows.flat().filter((cell) => cell !== undefined));
}

/** A column with the names of its rows, copied from the area's own table. */
export async function pasteOrders(own: Coordinator): Promise<void> {
  const rows = await own.rowsOf("orders-imposed");
  const names = await own.page.locator('table[data-grid="orders-imposed"] tbody th').allTextContents();
  const lines = rows.map(([cell], index) => `${names[index]}\t${own.figure(cell!)}`);
  await own.goTo(rows[0]![0]!);
  await own.hands.paste({ text: lines.join("\r\n") });
  const told = own.page.locator("[data-pasted] li");
  await eventually(() => told.allTextContents()).toEqual([`${paste.headings}${names.join(", ")}`]);
  await own.isSaved(rows.flat() as string[]);
}

export { isGone };
