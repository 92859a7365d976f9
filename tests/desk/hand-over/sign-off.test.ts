import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { english } from "../../../src/words/english/english.ts";
import { leaveSuffolk } from "../return/opened.ts";
import { htmlOf, textAt, textOf } from "./bundles.ts";
import { signing } from "./signing.ts";

describe("the signatures under a return", () => {
  test("change nothing where nothing is changed, byte for byte", async () => {
    const { read, save } = await signing();
    const before = read();
    const answer = await save();
    expect(answer).toEqual({ kind: "redirect", to: "/2031-32/suffolk/sign-off?saved=unchanged" });
    expect(read()).toBe(before);
  });

  test("are said to be written only where they were", async () => {
    const { save, show } = await signing(leaveSuffolk);
    const { saved, unchanged } = english.desk.handOver;
    const { success, important } = english.desk.frame;
    const written = await save({ "police.name": "A. First" });
    expect(written).toEqual({ kind: "redirect", to: "/2031-32/suffolk/sign-off?saved=yes" });
    const page = textOf(await show("saved=yes"));
    expect(page).toContain(`${success} ${saved}`);
    const same = textOf(await show("saved=unchanged"));
    expect(same).toContain(`${important} ${unchanged}`);
    expect(same).not.toContain(saved);
    expect(same).not.toContain(success);
    expect(textOf(await show())).not.toContain(saved);
  });

  test("are written where they stand, and all else stays as it is", async () => {
    const { read, save } = await signing();
    const before = read();
    await save({ "police.name": "A. N. Other: <b>" });
    expect(read()).toBe(before.replace("name: S. Invented", 'name: "A. N. Other: <b>"'));
  });

  test("are withdrawn where both fields are empty, and written again behind the others", async () => {
    const { read, save } = await signing();
    await save({ "police.name": "", "police.post": " " });
    expect(read()).not.toContain("police:");
    expect(read()).toContain("probation:");
    await save();
    expect(read()).toContain("name: S. Invented");
  });

  test("of two pages that were open at once are both written, where they are of different agencies", async () => {
    const { read, opened, save } = await signing();
    const was = await opened();
    await save({ "police.name": "A. First" }, was);
    expect(await save({ "prisons.name": "B. Second" }, was)).toMatchObject({ kind: "redirect" });
    expect(read()).toContain("name: A. First");
    expect(read()).toContain("name: B. Second");
  });

  test("are not written over another's, which is said, and what was typed stays in the fields", async () => {
    const { read, opened, save } = await signing();
    const was = await opened();
    await save({ "police.name": "A. First" }, was);
    const before = read();
    const answer = await save({ "police.name": "B. Second" }, was);
    const html = "html" in answer ? answer.html : "";
    expect(html).toContain("Police: A. First, Detective Superintendent");
    expect(html).toContain('value="B. Second"');
    expect(read()).toBe(before);
    await save({ "police.name": "B. Second" });
    expect(read()).toContain("name: B. Second");
  });

  test.each([
    ["half a signature", { "prisons.post": "" }, "Prisons: give both"],
    ["a status that is none", { status: "done" }, "could not be understood"],
    ["a name that is too long", { "police.name": "x".repeat(301) }, "could not be understood"],
  ])("are not taken with %s, and nothing is changed", async (_, fields, why) => {
    const { read, save } = await signing();
    const before = read();
    const answer = await save(fields);
    expect(answer).toMatchObject({ kind: "page", status: 409 });
    expect("html" in answer && answer.html).toContain(why);
    expect(read()).toBe(before);
  });

  test("are not taken under figures with an error, and what was written stays in the fields", async () => {
    const over = await signing((folder) => {
      const path = `${folder}/releases/2031-32/returns/suffolk.yaml`;
      writeFileSync(path, readFileSync(path, "utf8").replace("level-1: 1050", "level-1: many"));
    });
    const before = over.read();
    const answer = await over.save({ "police.name": "Somebody Else" });
    expect("html" in answer && answer.html).toContain("There are errors in the return");
    expect("html" in answer && answer.html).toContain("Somebody Else");
    expect(over.read()).toBe(before);
    const page = await over.show();
    const place = "MAPPA-eligible offenders, Category 1, Level 1";
    expect("html" in page && page.html).toMatch(
      new RegExp(`<a href="/2031-32/suffolk/return#cell-[^"]*level-1">${place}</a>: .*many`),
    );
  });

  test("are not taken under a text with an error, and the way to the text is shown", async () => {
    const over = await signing((folder) => {
      leaveSuffolk(folder);
      const path = `${folder}/${textAt("plans.md")}`;
      writeFileSync(path, `${readFileSync(path, "utf8")}\n<div>Somebody</div>\n`);
    });
    const before = over.read();
    const answer = await over.save({ "police.name": "Somebody Else" });
    expect(answer).toMatchObject({ kind: "page", status: 409 });
    const html = htmlOf(answer);
    const { textErrors } = english.desk.handOver;
    expect(html).toContain(`<a href="#in-the-way">${textErrors(1)}</a>`);
    expect(html).toMatch(
      /role="alert"[\s\S]*<a href="\/2031-32\/suffolk\/text\/plans">[^<]*, line \d+: The text has raw HTML/,
    );
    expect(html).toContain('value="Somebody Else"');
    expect(over.read()).toBe(before);
  });

  test("are asked for where there is a return, and otherwise it is said that there is none", async () => {
    const { show } = await signing((folder) => rmSync(`${folder}/releases/2031-32/returns/suffolk.yaml`));
    const answer = await show();
    expect("html" in answer && answer.html).toContain("There is no return that can be signed here");
  });
});
