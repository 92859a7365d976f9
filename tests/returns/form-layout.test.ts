import { describe, expect, it } from "vitest";
import { cellId } from "../../src/figures/coordinate.ts";
import { cellsOf, isNotApplicable, requiredCells } from "../../src/framework/cells.ts";
import { returnForm } from "../../src/returns/form/form.ts";
import { formVersion } from "../../src/returns/form/identity.ts";
import { formLayout } from "../../src/returns/form/layout.ts";
import { figureName, remarkName } from "../../src/returns/form/names.ts";
import { sheetNames } from "../../src/returns/form/sheet-names.ts";
import { english } from "../../src/words/english/english.ts";
import { project } from "./project.ts";

const area = { name: "Suffolk", slug: "suffolk" };

describe.each(project.frameworks)("the layout of the form of $id", (framework) => {
  const form = returnForm(framework, area, framework.years.to);
  const { sheets } = formLayout(framework, form, english.form.workbook, "1999/00");
  const blocks = sheets.flatMap((sheet) => sheet.blocks);
  const figures = blocks.flatMap((block) => block.figures);
  const measures = Object.keys(framework.measures);

  it("has every measure and every cell once", () => {
    expect(blocks.map(({ measure }) => measure).sort()).toEqual([...measures].sort());
    expect(figures.map(({ cell }) => cellId(cell)).sort()).toEqual(
      measures.flatMap((measure) => cellsOf(framework, measure).map(cellId)).sort(),
    );
    expect(
      figures
        .filter(({ required }) => required)
        .map(({ cell }) => cellId(cell))
        .sort(),
    ).toEqual(measures.flatMap((measure) => requiredCells(framework, measure).map(cellId)).sort());
  });

  it("has nothing but what cannot exist where the framework says so", () => {
    for (const { cell, applies, total, printed } of figures) {
      if (!total) expect(applies, cellId(cell)).toBe(!isNotApplicable(framework, cell));
      expect(printed !== undefined).toBe(!applies);
    }
  });

  it("has each figure in a cell of its own, between headings that no other figure of its block has", () => {
    for (const { name, blocks: own } of sheets) {
      const places = own.flatMap((block) => block.figures.map(({ place }) => `${place.row}/${place.column}`));
      expect(new Set(places).size, name).toBe(places.length);
    }
    for (const block of blocks) {
      const paths = block.figures.map(({ row, column }) => JSON.stringify([row, column]));
      expect(new Set(paths).size, block.heading).toBe(paths.length);
    }
    expect(new Set(blocks.map(({ heading }) => heading)).size).toBe(blocks.length);
  });

  it("keeps blocks apart, with all rows between the headings and the last row", () => {
    for (const { blocks: own } of sheets) {
      let before = 0;
      for (const { headingRow, definition, columnRow, rows, lastRow } of own) {
        expect(headingRow).toBeGreaterThan(before + 1);
        expect(columnRow).toBe(headingRow + definition.length + 1);
        expect(rows.map(({ row }) => row)).toEqual(rows.map((_, index) => columnRow + 1 + index));
        before = lastRow;
      }
    }
  });

  it("has figures where they are without the year before", () => {
    const plain = formLayout(framework, form, english.form.workbook);
    expect(plain.sheets.flatMap((sheet) => sheet.blocks.flatMap((block) => block.figures))).toEqual(figures);
  });

  it("gives each figure and each row a name of its own", () => {
    const names = figures.flatMap(({ cell }) => [figureName(cell), remarkName(cell)]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]{0,250}$/);
  });

  it("has a sheet's name that every program takes", () => {
    for (const { name } of sheets) expect(name).toMatch(/^[\p{L}\p{N}_]{1,31}$/u);
  });
});

describe("the version of a form", () => {
  const framework = project.frameworks.at(-1)!;

  it("is the same for every area and year, and another one for each framework", () => {
    const versions = project.frameworks.map(formVersion);
    expect(new Set(versions).size).toBe(versions.length);
    expect(returnForm(framework, area, "2030/31").identity.version).toBe(
      returnForm(framework, { name: "Kent", slug: "kent" }, "2031/32").identity.version,
    );
  });

  it("changes with what is asked for, and not with words about it", () => {
    const [id, measure] = Object.entries(framework.measures)[0]!;
    const changed = (own: Partial<typeof measure>) =>
      formVersion({ ...framework, measures: { ...framework.measures, [id]: { ...measure, ...own } } });
    expect(changed({ notApplicable: [] })).not.toBe(formVersion(framework));
    expect(changed({ dimensions: measure.dimensions.slice(1) })).not.toBe(formVersion(framework));
    expect(changed({ definition: "Others.", label: "Another label" })).toBe(formVersion(framework));
  });
});

it("shortens names of sheets, and keeps them apart", () => {
  expect(
    sheetNames(
      ["Statistics", "statistics", "The area beside others and its own earlier years", "Start", "***", "'x'"],
      ["Start"],
    ),
  ).toEqual(["Statistics", "statistics_2", "The_area_beside_others_and_its", "Start_2", "Figures", "x"]);
});
