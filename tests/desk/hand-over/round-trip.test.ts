import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { showSignOff } from "../../../src/desk/hand-over/show-sign-off.ts";
import { checkedReturnOf } from "../../../src/desk/return/place.ts";
import { textsOf } from "../../../src/desk/return/state.ts";
import { readReturns } from "../../../src/returns/reading/read.ts";
import { openWorkbook } from "../../../src/workbook/open/open.ts";
import { handingOver, lookedAt, ownReturn, png, release, textAt, textOf } from "./bundles.ts";

const slow = { timeout: 300_000 };

/** An area with all that can stand in a folder: an odd encoding, ends of lines of Windows, a picture, and what is none. */
function withMore(folder: string) {
  const at = (file: string) => join(folder, textAt(file));
  writeFileSync(at("plans.md"), Buffer.from("\ufeffPlans of caf\u00e9.\r\nMore.\r\n"));
  writeFileSync(at("victims.md"), Buffer.from("Words in Windows-1252: caf\xe9\r\n", "latin1"));
  writeFileSync(at("a picture.png"), png);
  writeFileSync(at("old.docx"), "PK");
  writeFileSync(at("~$old.docx"), "x");
  mkdirSync(at("drafts"));
  const path = join(folder, ownReturn);
  writeFileSync(path, readFileSync(path, "utf8").replaceAll("\n", "\r\n"));
}

describe("the bundle of an area", () => {
  test("is the same bytes for the same files and clock, and says what is in it", slow, async () => {
    const over = await handingOver(withMore);
    const answer = await over.give();
    expect(answer).toMatchObject({
      kind: "file",
      type: "application/zip",
      download: true,
      name: "mappa-2031-32-suffolk-illustrative.zip",
    });
    const bytes = await over.given();
    expect(Buffer.from(bytes).equals(Buffer.from(await over.given()))).toBe(true);
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual([
      "READ-ME.txt",
      "manifest.json",
      "returns/suffolk.yaml",
      "narrative/suffolk/a picture.png",
      ...["case-studies", "duty-to-cooperate", "foreword", "how-it-operates", "plans"].map(
        (name) => `narrative/suffolk/${name}.md`,
      ),
      ...["strategic-management", "victims", "year-in-review"].map((name) => `narrative/suffolk/${name}.md`),
      "workbook/suffolk-illustrative.xlsx",
    ]);
    const readMe = new TextDecoder().decode(files["READ-ME.txt"]);
    expect(readMe).toContain("MAPPA return of Suffolk, 2031/32");
    expect(readMe).toContain("Made on 14 September 2032 at 13:00");
    expect(readMe).toMatch(/invented/i);
    for (const [name, content] of Object.entries(files).slice(2)) {
      expect(readMe).toContain(name);
      expect(readMe).toContain(createHash("sha256").update(content).digest("hex"));
    }
    expect(readMe).toContain("old.docx: it is no return, text or picture");
    expect(readMe).not.toContain("~$");
  });

  test("holds the figures as a workbook that is read as the return is", slow, async () => {
    const over = await handingOver();
    const bytes = unzipSync(await over.given())["workbook/suffolk-illustrative.xlsx"]!;
    const place = (await checkedReturnOf(over.desk, release, "suffolk"))!;
    const opened = openWorkbook(bytes);
    const file = { file: "suffolk.xlsx", bytes, opened };
    const { project } = place;
    const read = readReturns(project, { ...place.release, returnFiles: [file] });
    const written = read.received?.[0]?.written ?? [];
    expect(read.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(
      new Map(written.map(({ cell, text }) => [[cell.measure, ...cell.members].join("/"), text])),
    ).toEqual(new Map(await textsOf(over.desk, place)));
    expect(read.received?.[0]?.signOff.map(({ name }) => name)).toEqual(
      place.received?.signOff.map(({ name }) => name),
    );
  });

  test("is taken in elsewhere byte for byte, and nothing else is touched", slow, async () => {
    const from = await handingOver(withMore);
    const bytes = await from.given();
    const to = await handingOver((folder) => {
      rmSync(join(folder, ownReturn));
      rmSync(join(folder, textAt("")), { recursive: true });
    });
    const before = to.files();
    const { html, fields } = await lookedAt(to, bytes);
    expect(html).toContain("Is not here yet: it is written");
    expect(to.files()).toEqual(before);
    const answer = await to.agree(fields);
    expect(answer).toEqual({ kind: "redirect", to: "/2031-32/suffolk/return?taken-in=10&kept=0" });
    const given = Object.entries(from.files()).filter(([name]) => !/docx/.test(name));
    expect(to.files()).toEqual(Object.fromEntries(given));
    // It is no longer held, and there is nothing more to do.
    expect(textOf(await to.agree(fields))).toContain("The bundle is no longer held");
    const again = await lookedAt(to, bytes);
    expect(again.html).toContain("Everything in the bundle is here already");
    expect(again.html).not.toContain("<form");
    const [sent, received] = [
      await checkedReturnOf(from.desk, release, "suffolk"),
      await checkedReturnOf(to.desk, release, "suffolk"),
    ];
    expect(received?.received?.written).toHaveLength(sent!.received!.written.length);
  });

  test("takes the place of what stands there, which is kept, and of no more", slow, async () => {
    const from = await handingOver((folder) => {
      const path = join(folder, ownReturn);
      writeFileSync(path, readFileSync(path, "utf8").replace("level-1: 1050", "level-1: 1051"));
      writeFileSync(join(folder, textAt("plans.md")), "Other plans.\n");
      rmSync(join(folder, textAt("victims.md")));
    });
    const to = await handingOver();
    const [oldReturn, oldPlans] = [to.read(), to.read(textAt("plans.md"))];
    const before = to.files();
    const { html, fields } = await lookedAt(to, await from.given());
    const said = textOf({ kind: "page", html });
    expect(said).toContain("MAPPA-eligible offenders, Category 1, Level 1 1,050 1,051");
    expect(said).toContain("narrative/suffolk/victims.md Is not in the bundle: stays as it is");
    expect(said).toContain("narrative/suffolk/foreword.md Is the same");
    expect(await to.agree(fields)).toEqual({
      kind: "redirect",
      to: "/2031-32/suffolk/return?taken-in=2&kept=2",
    });
    expect(to.read()).toBe(from.read());
    expect(to.read(textAt("plans.md"))).toBe("Other plans.\n");
    expect(to.read(`releases/${release}/taken-over/suffolk.yaml`)).toBe(oldReturn);
    expect(to.read(`releases/${release}/taken-over/narrative/suffolk/plans.md`)).toBe(oldPlans);
    expect(Object.keys(to.files())).toEqual(
      [...Object.keys(before), "taken-over/narrative/suffolk/plans.md", "taken-over/suffolk.yaml"].sort(),
    );
  });

  test("takes the place of a return that was sent under another name, which is kept", slow, async () => {
    const csv =
      "area,year,measure,category,level,item,value\nSuffolk,2031/32,eligible,category-1,level-1,,7\n";
    const from = await handingOver();
    const to = await handingOver((folder) => {
      rmSync(join(folder, ownReturn));
      writeFileSync(join(folder, `releases/${release}/returns/Suffolk final.csv`), csv);
    });
    const { html, fields } = await lookedAt(to, await from.given());
    expect(textOf({ kind: "page", html })).toContain(
      "returns/Suffolk final.csv The return from the bundle takes its place",
    );
    expect(await to.agree(fields)).toMatchObject({ kind: "redirect" });
    expect(to.read(`releases/${release}/taken-over/Suffolk final.csv`)).toBe(csv);
    expect(Object.keys(to.files()).filter((name) => /^returns\/suffolk/i.test(name))).toEqual([
      "returns/suffolk.yaml",
    ]);
  });
});

describe("what has no place in a bundle", () => {
  const table = (area: string) =>
    `area,year,measure,category,level,item,value\n${area},2031/32,eligible,category-1,level-1,,7\nNorfolk,2031/32,eligible,category-1,level-1,,8\n`;

  test("is a table with the figures of others: it is neither given nor written over", slow, async () => {
    const change = (folder: string) => {
      rmSync(join(folder, ownReturn));
      rmSync(join(folder, `releases/${release}/returns/norfolk.yaml`));
      writeFileSync(join(folder, `releases/${release}/returns/all.csv`), table("Suffolk"));
    };
    const over = await handingOver(change);
    const files = unzipSync(await over.given());
    expect(Object.keys(files).filter((name) => name.startsWith("returns/"))).toEqual([]);
    expect(new TextDecoder().decode(files["READ-ME.txt"])).toContain(
      "all.csv: it holds the returns of other areas too",
    );
    const page = await showSignOff(over.request("suffolk"), over.desk);
    expect(textOf(page)).toContain("all.csv: it holds the returns of other areas too");
    const own = await (await handingOver()).given();
    const before = over.files();
    expect(textOf(await over.send(own))).toContain("has the return of Suffolk together with others");
    expect(over.files()).toEqual(before);
  });

  test("is an area without anything: it is said that there is nothing to hand over", slow, async () => {
    const over = await handingOver((folder) => {
      rmSync(join(folder, ownReturn));
      rmSync(join(folder, textAt("")), { recursive: true });
    });
    expect(textOf(await over.give())).toContain("there is nothing to hand over");
    expect(textOf(await showSignOff(over.request("suffolk"), over.desk))).toContain(
      "there is nothing to hand over",
    );
    expect(await over.give("atlantis")).toMatchObject({ kind: "page", status: 404 });
  });
});
