import { rmSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inTheWayOf } from "../../../src/desk/hand-over/in-the-way.ts";
import { workOf } from "../../../src/desk/home/listed.ts";
import { checkedReturnOf } from "../../../src/desk/return/place.ts";
import { english } from "../../../src/words/english/english.ts";
import { sayFinding } from "../../../src/words/say-finding.ts";
import { explainQuery } from "../return/explained.ts";
import { inReturn, leaveSuffolk } from "../return/opened.ts";
import { htmlOf, ownReturn, release, textAt, textOf } from "./bundles.ts";
import { signing } from "./signing.ts";

const slow = { timeout: 240_000 };
const { handOver, bundle, return: words } = english.desk;

const query = "1,069 is stated; MAPPA-eligible offenders, total would add up with 1,068.";

/** A return with a query, and texts with an error, with a query and with nothing. */
function withMuch(folder: string): void {
  leaveSuffolk(folder);
  inReturn((text) => text.replace("total: 1068", "total: 1069").replace(/sign-off:[\s\S]*/, ""))(folder);
  writeFileSync(`${folder}/${textAt("plans.md")}`, "<div>Somebody</div>\n");
  writeFileSync(`${folder}/${textAt("foreword.md")}`, "Words of the chair: TBC\n");
  writeFileSync(`${folder}/${textAt("victims.md")}`, "\n");
}

/** Where what was found in the return is mended. */
const ofReturn = new Map([
  ["QUERY-PARTS", "/2031-32/suffolk/return#cell-eligible/category-1/total"],
  ["SIGN-OFF-MISSING", "#sign-off"],
]);

describe("what is still in the way of publication", slow, () => {
  test("is all that the list of queries has of the area, each with the way to its place", async () => {
    const { desk } = await signing(withMuch);
    const shown = inTheWayOf(english, (await checkedReturnOf(desk, release, "suffolk"))!);
    const { all } = (await workOf(desk, release))!;
    const listed = all.filter(({ finding, state }) => finding.area === "suffolk" && state !== "accepted");
    expect(listed.length).toBeGreaterThan(3);
    expect(shown).toHaveLength(listed.length);
    for (const { finding } of listed) {
      const { problem } = sayFinding(english, finding);
      const own = shown.filter((each) => each.problem !== "" && problem.endsWith(each.problem));
      expect(own, problem).toHaveLength(1);
      expect(own[0]!.address, problem).toBe(
        finding.section === undefined
          ? (ofReturn.get(finding.code) ?? "/2031-32/suffolk/return#return-others")
          : `/2031-32/suffolk/text/${finding.section}`,
      );
    }
  });

  test("says of a place once where it is, and names the line of a text", async () => {
    const { show } = await signing(withMuch);
    const page = textOf(await show());
    expect(page).toContain(`publication MAPPA-eligible offenders, Category 1 : ${query}`);
    expect(page).toMatch(/, line 1 : The text has raw HTML/);
    expect(page).toMatch(/There is no text for the section '[^']*'\./);
  });

  test("is also a query that is explained, until the directorate accepts it, which is said", async () => {
    const over = await signing((folder) => {
      leaveSuffolk(folder);
      inReturn((text) => text.replace("total: 1068", "total: 1069"))(folder);
    });
    const before = textOf(await over.show());
    expect(before).toContain(query);
    expect(before).not.toContain("waits for the national directorate");
    await explainQuery(over, "One person moved.");
    expect(textOf(await over.show())).toContain(words.waiting(query));
  });

  test("is a return that nobody has sent", async () => {
    const { show } = await signing((folder) => {
      leaveSuffolk(folder);
      rmSync(`${folder}/${ownReturn}`);
    });
    const html = htmlOf(await show());
    expect(html).not.toContain(handOver.nothingInTheWay);
    expect(html).toContain(`<li><a href="/2031-32/suffolk/return">${words.noReturn}</a></li>`);
  });
});

test("a bundle has texts that are written, and tells of those that are still empty", slow, async () => {
  const { show } = await signing(withMuch);
  const said = textOf(await show());
  expect(said).toContain("7 texts (1 more is still empty)");
  const holds = (text: number, emptyText: number) =>
    bundle.give.holds({ return: 1, workbook: 0, text, emptyText, picture: 0 });
  expect(holds(2, 6)).toContain("2 texts (6 more are still empty) and a list");
  expect(holds(8, 0)).toContain("8 texts and a list");
  expect(holds(0, 8)).toContain("8 texts that are still empty and a list");
  expect(holds(0, 0)).not.toContain("text");
});
