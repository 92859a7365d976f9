import { writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { returnPage } from "../../../src/desk/return/page.ts";
import { checkedReturnOf } from "../../../src/desk/return/place.ts";
import { saidFindings } from "../../../src/desk/return/said-findings.ts";
import { stateOf } from "../../../src/desk/return/state.ts";
import { english } from "../../../src/words/english/english.ts";
import { htmlOf, textAt } from "../hand-over/bundles.ts";
import { explainQuery } from "./explained.ts";
import { inReturn, leaveSuffolk } from "./opened.ts";
import { deskOver } from "./served.ts";

const words = english.desk.return;
const slow = { timeout: 240_000 };

async function returnOver(change: (folder: string) => void) {
  const over = await deskOver((folder) => {
    leaveSuffolk(folder);
    change(folder);
  });
  const place = async () => (await checkedReturnOf(over.desk, "2031-32", "suffolk"))!;
  return {
    ...over,
    said: async () => saidFindings(english, await place()),
    state: async () => stateOf(over.desk, await place()),
    page: async () => htmlOf(await returnPage(over.desk, await place())),
  };
}

const queried = inReturn((text) => text.replace("total: 1068", "total: 1069"));

describe("the page of a return", slow, () => {
  test("tells beside the way to the texts how much is open in them, and leads to the first of those", async () => {
    const { page, state } = await returnOver((folder) => {
      writeFileSync(`${folder}/${textAt("plans.md")}`, "<div>Somebody</div>\n");
      writeFileSync(`${folder}/${textAt("foreword.md")}`, "Words of the chair: TBC\n");
      writeFileSync(`${folder}/${textAt("victims.md")}`, "\n");
    });
    const { texts } = await state();
    expect(texts).toMatch(/^In the texts: 1 error, \d open [a-z ]+, 2 not written\. No report can be made/);
    expect(await page()).toContain(
      `<a href="/2031-32/suffolk/text/plans">${words.toTexts}</a> <span data-texts>${texts}</span>`,
    );
  });

  test("says nothing of texts in which nothing is open", async () => {
    const { page, state } = await returnOver(() => {});
    expect((await state()).texts).toBe("");
    expect(await page()).toContain(`${words.toTexts}</a> <span data-texts></span>`);
  });

  test("says where something is once, in the link to the cell", async () => {
    const { said } = await returnOver(queried);
    const [query] = await said();
    expect(query).toMatchObject({
      place: "MAPPA-eligible offenders, Category 1",
      problem: "1,069 is stated; MAPPA-eligible offenders, total would add up with 1,068.",
    });
  });

  test("tells what is explained apart from what the area has still to do", async () => {
    const over = await returnOver(queried);
    const { said, state } = over;
    const before = await said();
    const asked = before.filter(({ open }) => open).length;
    expect((await state()).summary).toBe(words.found({ errors: 0, open: asked, explained: 0 }));
    await explainQuery(over, "One person moved.");
    const { summary, findings } = await state();
    expect(summary).toBe(words.found({ errors: 0, open: asked - 1, explained: 1 }));
    expect(summary).toContain("1 explained query waits for the national directorate");
    const waiting = findings.find(({ key }) => key === before[0]!.key);
    expect(waiting).toMatchObject({ open: true, waits: true, problem: words.waiting(before[0]!.problem) });
    expect(words.found({ errors: 0, open: 0, explained: 2 })).not.toContain("There is something to do");
  });

  test("says that an acceptance is the national directorate's and does not go with the bundle", async () => {
    const over = await returnOver(queried);
    await explainQuery(over, "One person moved.");
    const html = await over.page();
    const form = /<form[^>]*data-accept(?![^>]*hidden)[^>]*>[\s\S]*?<\/form>/.exec(html)?.[0] ?? "";
    expect(form).toContain(`<legend>${words.directorate.heading}</legend>`);
    expect(form).toContain(words.directorate.hint);
    expect(form.indexOf(words.directorate.hint)).toBeLessThan(form.indexOf(words.acceptBy));
  });
});
