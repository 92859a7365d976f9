import { strFromU8, unzipSync } from "fflate";
import { afterEach, describe, expect, it } from "vitest";
import type { Workbook } from "../../src/workbook/model/workbook.ts";
import { workbookWriters } from "../../src/workbook/writers.ts";
import { everything, figure, text } from "./everything.ts";
import { guardsOf, summaryOf, summaryOfFile } from "./summary.ts";

const zone = process.env["TZ"];
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

/** The names of an archive's parts in their order, the dates that it gives them, and how the first is packed. */
function directory(bytes: Uint8Array): { names: string[]; dates: Set<number>; method: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  const names: string[] = [];
  const dates = new Set<number>();
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    const length = view.getUint16(at + 28, true);
    names.push(strFromU8(bytes.subarray(at + 46, at + 46 + length)));
    dates.add(view.getUint32(at + 12, true));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { names, dates, method: view.getUint16(8, true) };
}

function part(bytes: Uint8Array, name: string): string {
  const found = unzipSync(bytes)[name];
  if (found === undefined) throw new Error(`no ${name}`);
  return strFromU8(found);
}

/** One sheet with its title in A1 and some texts below. */
function sheetOf(...texts: string[]): Workbook {
  return {
    ...everything,
    names: [],
    sheets: [
      {
        name: "Sheet",
        widths: [20],
        protected: false,
        rows: [{ cells: [text("Title", "title")] }, ...texts.map((each) => ({ cells: [text(each)] }))],
      },
    ],
  };
}

describe.each(workbookWriters)("a workbook as $name", ({ name, write }) => {
  it("has every cell, name, property and comment of it", async () => {
    expect(summaryOfFile(await write(everything))).toEqual(summaryOf(everything));
  });

  it("is the same bytes each time, and in another timezone", async () => {
    process.env["TZ"] = "Europe/London";
    const first = await write(everything);
    process.env["TZ"] = "Pacific/Auckland";
    const second = await write(everything);
    process.env["TZ"] = "America/Los_Angeles";
    const third = await write(everything);
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.compare(first, third)).toBe(0);
  });

  it("has parts of the first day that the archive knows, with the kind of file in front", async () => {
    const { names, dates, method } = directory(await write(everything));
    expect(dates).toEqual(new Set([0x00210000]));
    expect(names[0]).toBe(name === "ods" ? "mimetype" : "[Content_Types].xml");
    if (name === "ods") expect(method).toBe(0);
  });

  it("keeps text that looks like something else as text", async () => {
    const odd = [
      "=1+1",
      "+1",
      "-1",
      "@A1",
      "#N/A",
      "#REF!",
      "TRUE",
      "1204",
      "_x0041_",
      "'quoted",
      "12:30",
      "1/2",
      " ",
    ];
    const workbook = sheetOf(...odd);
    expect(summaryOfFile(await write(workbook)).cells).toEqual(summaryOf(workbook).cells);
  });

  it("shows what XML cannot hold as the sign for what is lost, ends lines in one way, and has no tabs", async () => {
    const { cells } = summaryOfFile(
      await write(sheetOf("a\u0000b\u001Fc\uFFFFd\uD800e", "one\r\ntwo\rthree", "tab\tbed")),
    );
    expect(cells).toEqual({
      "Sheet A1": "text Title",
      "Sheet A2": "text a\uFFFDb\uFFFDc\uFFFDd\uFFFDe",
      "Sheet A3": "text one\ntwo\nthree",
      "Sheet A4": "text tab bed",
    });
  });

  it("keeps numbers to their last digit", async () => {
    const numbers = [0, -0.1, 1e21, 1.5e-7, 123456789012345.6, Number.MAX_SAFE_INTEGER, 0.1 + 0.2];
    const workbook: Workbook = {
      ...sheetOf(),
      sheets: [{ ...sheetOf().sheets[0]!, rows: numbers.map((each) => ({ cells: [figure(each)] })) }],
    };
    expect(summaryOfFile(await write(workbook)).cells).toEqual(summaryOf(workbook).cells);
  });

  it("says in which language it is and who made it when", async () => {
    const bytes = await write(everything);
    const said = part(bytes, name === "ods" ? "meta.xml" : "docProps/core.xml");
    expect(said).toContain("<dc:language>en-GB</dc:language>");
    expect(said).toContain("<dc:creator>MAPPA team</dc:creator>");
    expect(said).toContain("2033-04-01T08:30:00Z");
    expect(said).toContain("<dc:subject>Statistics of multi-agency arrangements</dc:subject>");
  });

  it("can be a workbook of next to nothing", async () => {
    const least: Workbook = {
      ...everything,
      properties: { ...everything.properties, custom: {} },
      names: [],
      sheets: [{ name: "A", widths: [], rows: [], protected: false }],
    };
    expect(summaryOfFile(await write(least))).toEqual(summaryOf(least));
  });
});

describe("a workbook as xlsx", () => {
  const xlsx = workbookWriters.find(({ name }) => name === "xlsx")!;

  it("guards what is not to be filled in, and says what may be", async () => {
    const whole = (cell: string) => `AND(ISNUMBER(${cell}),${cell}>=0,${cell}=INT(${cell}))`;
    const guards = await guardsOf(await xlsx.write(everything));
    expect(guards.map((each) => [each.protected, each.open, each.landscape])).toEqual([
      [true, ["B3"], false],
      [true, ["B4", "B5", "E7"], true],
      [false, [], false],
    ]);
    expect(guards[0]!.validations).toEqual([
      {
        range: "B3",
        type: "list",
        rule: "provisional,final,it's revised",
        prompt: ["Status", "Choose one."],
        fault: ["Status", "Choose one of the list.", "warning"],
      },
    ]);
    expect(
      guards[1]!.validations.map(({ range, type, rule, fault }) => [range, type, rule, fault[2]]),
    ).toEqual([
      ["B4", "custom", whole("B4"), "stop"],
      ["B5", "custom", whole("B5"), "stop"],
    ]);
    expect(guards[0]!.links).toEqual(["'Level 2 & 3''s'!A1", "https://www.gov.uk/a?b=1&c=2"]);
  });

  it("lets columns be widened on a sheet that is protected, and has no password", async () => {
    expect(part(await xlsx.write(everything), "xl/worksheets/sheet1.xml")).toContain(
      '<sheetProtection sheet="1" selectLockedCells="0" selectUnlockedCells="0" formatColumns="0" formatRows="0"/>',
    );
  });

  it("lets rows grow whose height nobody asked for", async () => {
    const sheet = part(await xlsx.write(everything), "xl/worksheets/sheet2.xml");
    expect([...sheet.matchAll(/<row r="(\d+)" ht="[\d.]+" customHeight="1"/g)].map(([, row]) => row)).toEqual(
      ["2"],
    );
  });

  it("marks titles and headings as such", async () => {
    const bytes = await xlsx.write(everything);
    const styles = part(bytes, "xl/styles.xml");
    expect(styles).toContain('<cellStyle name="Heading 1" xfId="1" builtinId="16"/>');
    expect(styles).toContain('<cellStyle name="Heading 2" xfId="2" builtinId="17"/>');
    const [, cells = ""] = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles) ?? [];
    const marks = [...cells.matchAll(/<xf [^>]*xfId="(\d+)"/g)].map(([, mark]) => mark);
    const sheet = part(bytes, "xl/worksheets/sheet2.xml");
    const markOf = (cell: string) =>
      marks[Number(new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(sheet)?.[1])];
    expect(["A1", "A2", "A3", "B4"].map(markOf)).toEqual(["1", "2", "0", "0"]);
  });

  it("repeats the headings of a table, whose columns are called as they are", async () => {
    const bytes = await xlsx.write(everything);
    expect(part(bytes, "xl/workbook.xml")).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="2">\'Codes\'!$3:$3</definedName>',
    );
    expect(part(bytes, "xl/tables/table1.xml")).toContain('<tableColumn id="2" name="Means &lt;&amp;&gt;"/>');
  });
});

describe("a workbook as ods", () => {
  const ods = workbookWriters.find(({ name }) => name === "ods")!;

  it("counts what a rule refers to from each cell that has it", async () => {
    const entry = everything.sheets[1]!.rows[3]!.cells[1]!;
    const workbook: Workbook = {
      ...sheetOf(),
      sheets: [{ ...sheetOf().sheets[0]!, rows: [1, 2].map(() => ({ cells: [entry] })) }],
    };
    const content = part(await ods.write(workbook), "content.xml");
    expect([...content.matchAll(/table:base-cell-address="([^"]*)"/g)].map(([, place]) => place)).toEqual([
      "'Sheet'.A1",
      "'Sheet'.A2",
    ]);
    expect([...content.matchAll(/table:content-validation-name="([^"]*)"/g)].map(([, name]) => name)).toEqual(
      ["validation1", "validation2"],
    );
  });

  it("spells formulas as OpenFormula does, and compares texts as other programs do", async () => {
    const content = part(await ods.write(everything), "content.xml");
    expect(content).toContain(
      'table:formula="of:=SUM([.B4:.B5])" office:value-type="float" office:value="1204"',
    );
    expect(content).toContain("table:formula=\"of:=[$'Level 2 &amp; 3''s'.B6]\"");
    expect(content).toContain('<table:calculation-settings table:case-sensitive="false"');
  });

  it("has its title as a heading, its table named, and is open at the first cell of the first sheet", async () => {
    const bytes = await ods.write(everything);
    const content = part(bytes, "content.xml");
    expect(/style:family="table-cell" style:parent-style-name="Heading_20_1"/.test(content)).toBe(true);
    expect(content).toContain(
      "<table:database-range table:name=\"codes\" table:target-range-address=\"'Codes'.A3:'Codes'.B5\"",
    );
    expect(content).toContain("<table:table-header-rows>");
    expect(part(bytes, "settings.xml")).toContain('config:name="ActiveTable" config:type="string">Cover<');
  });
});
