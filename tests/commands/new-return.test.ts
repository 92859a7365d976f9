import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openWorkbook } from "../../src/workbook/open/open.ts";
import { filesBelow, mappa, userFolder } from "./run.ts";

const release = "data/releases/2032-33";

async function newYear(): Promise<string> {
  const folder = userFolder();
  await mappa(folder, "new", "release", "2032/33");
  return folder;
}

function made(folder: string, below: string): string[] {
  return filesBelow(join(folder, release, below));
}

describe("mappa new return", () => {
  it("makes a workbook where returns are read, and an empty file for each text, which counts as none", async () => {
    const folder = await newYear();
    const ended = await mappa(folder, "new", "return", "2032-33", "suffolk", "Kent");
    expect(ended.code, ended.told).toBe(0);
    expect(made(folder, "returns")).toEqual(["kent.xlsx", "suffolk.xlsx"]);
    const texts = made(folder, "narrative");
    expect(texts).toContain("suffolk/foreword.md");
    expect(texts.map((name) => readFileSync(join(folder, release, "narrative", name), "utf8"))).toEqual(
      texts.map(() => ""),
    );
    const { workbook } = openWorkbook(readFileSync(join(folder, release, "returns/kent.xlsx")));
    expect(workbook?.custom.get("mappa-area")).toBe("kent");
    // Nobody has sent anything yet, and a form without a figure is not taken for a return.
    const { output } = await mappa(folder, "check", "2032-33", "--area", "kent", "--format", "json");
    const codes = (JSON.parse(output) as { code: string }[]).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["RETURN-UNTOUCHED", "RETURN-MISSING"]));
    expect(codes).not.toContain("NARRATIVE-UNUSED");
  });

  it("asks for a text whose file is empty, and does not count a promise to readers as kept by it", async () => {
    const folder = await newYear();
    await mappa(folder, "new", "return", "2032-33", "kent", "--format", "yaml");
    const form = join(folder, release, "returns/kent.yaml");
    writeFileSync(form, readFileSync(form, "utf8").replaceAll("not available\n", "3\n"));
    const asked = async () => {
      const { output } = await mappa(folder, "check", "2032-33", "--area", "kent", "--format", "json");
      return (JSON.parse(output) as { code: string; section?: string; message?: string }[]).filter(
        ({ code }) => code === "NARRATIVE-MISSING" || code === "LEAFLET-PROMISE",
      );
    };
    const withFiles = await asked();
    rmSync(join(folder, release, "narrative"), { recursive: true });
    expect(withFiles).toEqual(await asked());
    expect(withFiles.length).toBeGreaterThan(3);
  });

  it("makes forms of all areas in a folder that is not read, and passes over what is there", async () => {
    const folder = await newYear();
    await mappa(folder, "new", "return", "2032-33", "suffolk", "--format", "csv");
    writeFileSync(join(folder, release, "returns/Kent final v2.csv"), "anything");
    const texts = made(folder, "narrative");
    const foreword = join(folder, release, "narrative/suffolk/foreword.md");
    writeFileSync(foreword, "Words.\n");
    const all = await mappa(folder, "new", "return", "2032-33", "--all", "--format", "ods");
    expect(all.code, all.told).toBe(0);
    expect(all.output).toContain(`${release}/returns/suffolk.csv is there already`);
    expect(all.output).toContain(`${release}/returns/Kent final v2.csv is there already`);
    expect(all.output).toContain(`Made 40 forms in ${release}/forms`);
    expect(made(folder, "forms")).toHaveLength(40);
    expect(made(folder, "returns")).toEqual(["Kent final v2.csv", "suffolk.csv"]);
    expect(readFileSync(foreword, "utf8")).toBe("Words.\n");
    expect(made(folder, "narrative")).toEqual(expect.arrayContaining(texts));
    // What is given out is not read, and a second time nothing is made.
    const { output } = await mappa(folder, "check", "2032-33");
    expect(output).not.toContain("forms/");
    const again = await mappa(folder, "new", "return", "2032-33", "--all");
    expect([again.code, again.output]).toEqual([2, ""]);
    expect(again.errors).toContain("nothing was changed");
  });

  it("puts figures of the year before beside this year's, from the history", async () => {
    const folder = await newYear();
    const history = join(folder, release, "history.csv");
    const lines = readFileSync(history, "utf8");
    expect(lines).toContain("2031/32");
    const ended = await mappa(folder, "new", "return", "2032-33", "suffolk");
    expect(ended.output).toContain("Figures of 2031/32 stand beside this year's.");
    const { workbook } = openWorkbook(readFileSync(join(folder, release, "returns/suffolk.xlsx")));
    const texts = workbook!.sheets[1]!.cells.flatMap(({ content }) =>
      content.kind === "text" ? [content.text] : [],
    );
    expect(texts).toContain("Level 1, 2031/32");
  });

  it("wants areas or all of them, and a format that there is", async () => {
    const folder = await newYear();
    for (const words of [[], ["suffolk", "--all"], ["suffolk", "--format", "docx"]]) {
      const ended = await mappa(folder, "new", "return", "2032-33", ...words);
      expect([ended.code, ended.output], ended.told).toEqual([2, ""]);
    }
    expect(made(folder, "returns")).toEqual([]);
  });
});
