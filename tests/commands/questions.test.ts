import { describe, expect, test } from "vitest";
import type { Environment } from "../../src/commands/environment.ts";
import { questions, type WorkbookMaker } from "../../src/commands/questions.ts";
import type { Files } from "../../src/files/files.ts";
import { cellsOf } from "../../src/framework/cells.ts";
import { formProperties } from "../../src/returns/form/names.ts";
import type { Workbook } from "../../src/workbook/model/workbook.ts";
import type { NamedPlace, Opening } from "../../src/workbook/read/opened.ts";
import { openedAgain, smallForm } from "../questions/form.ts";
import { runWith } from "../support/commands.ts";
import { type Made, madeData } from "../support/project.ts";

const suffolk = `area: Suffolk
year: 2018/19
status: provisional
figures:
  eligible:
    category-1: { level-1: 820, level-2: 10, level-3: 0, total: 831 }
    category-2: { level-1: 177, level-2: 6, level-3: 0, total: 190 }
explanations:
  - { code: QUERY-PARTS, cell: eligible/category-1, value: '831, of parts 820 + 10 + 0 = 830', text: One person moved. }
sign-off: { police: { name: A. Name, post: Superintendent } }
`;
const kent = `area: Kent
year: 2018/19
figures:
  eligible:
    category-1: { level-1: 1 204, level-2: 5 }
`;
const folder = "releases/made/questions";

/** Workbooks as text, so that a test can read and change them; the form asks for one measure. */
const maker: WorkbookMaker = {
  form: ({ release }, area, filled) => {
    const form = smallForm(cellsOf(release.framework, "eligible"));
    const texts = new Map(filled.written.map(({ cell, text }) => [cell.members.join(" "), text]));
    return {
      ...form,
      properties: {
        ...form.properties,
        title: [area.name, filled.status, ...filled.signOff.map(({ name }) => name)].join(" "),
      },
      sheets: form.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map(({ cells: [label, entry] }) => {
          const members = label?.content.kind === "text" ? label.content.text : "";
          const text = texts.get(members) ?? "";
          return {
            cells: [label, ...(entry ? [{ ...entry, content: { kind: "text" as const, text } }] : [])],
          };
        }),
      })),
    };
  },
  write: async (workbook) => new TextEncoder().encode(JSON.stringify(workbook)),
};

const read = async (data: Files, name: string): Promise<Workbook> =>
  JSON.parse((await data.readText(`${folder}/${name}`)) ?? "null");

async function openWorkbook(bytes: Uint8Array): Promise<Opening> {
  try {
    return { workbook: openedAgain(JSON.parse(new TextDecoder().decode(bytes)) as Workbook) };
  } catch {
    return { fault: { what: "not-a-workbook" } };
  }
}

function run(data: Files, options: Partial<Parameters<typeof questions>[0]> = {}) {
  return runWith(data, (environment: Environment) =>
    questions(
      { release: "made", areas: [], format: "xlsx", ...options },
      { ...environment, openWorkbook },
      maker,
    ),
  );
}

const data = (made: Partial<Made> = {}) =>
  madeData({
    ...made,
    files: { "returns/suffolk.yaml": suffolk, "returns/kent.yaml": kent, ...made.files },
  });

/** The sheet of questions, a line a row. */
function lines({ sheets: [sheet] }: Workbook): string[] {
  const rows = sheet?.rows ?? [];
  return rows.map(({ cells }) =>
    cells
      .map((cell) => {
        if (cell?.content.kind === "text") return cell.content.text;
        return cell?.content.kind === "number" ? String(cell.content.number) : "";
      })
      .join(" | "),
  );
}

const at = (workbook: Workbook, { sheet, row, column }: NamedPlace) =>
  workbook.sheets.find(({ name }) => name === sheet)?.rows[row - 1]?.cells[column - 1];

/** The workbook with words in the place of an answer, or of any other named cell. */
function filled(workbook: Workbook, name: string, text: string): Workbook {
  const place = workbook.names.find((each) => each.name === name)!;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, index) => ({
        ...row,
        cells: row.cells.map((cell, column) =>
          cell && sheet.name === place.sheet && index + 1 === place.at.row && column + 1 === place.at.column
            ? { ...cell, content: { kind: "text" as const, text } }
            : cell,
        ),
      })),
    })),
  };
}

describe("mappa questions", () => {
  test("hands each return that something is asked about back as it was sent", async () => {
    const files = data();
    const { code, output } = await run(files);
    expect(code).toBe(0);
    expect(output).toMatch(/^Kent: 1 to mend\. releases\/made\/questions\/kent\.xlsx$/m);
    expect(output).toMatch(
      /^Suffolk: \d+ to mend, \d+ to answer, 1 answered\. releases\/made\/questions\/suffolk\.xlsx$/m,
    );
    const workbook = await read(files, "suffolk.xlsx");
    expect(workbook.properties.title).toBe("Suffolk provisional A. Name");
    const names = new Map(workbook.names.map(({ name, sheet, at: place }) => [name, { sheet, ...place }]));
    const total = at(workbook, names.get("figure__eligible__category_2__total")!);
    expect(total).toMatchObject({ content: { text: "190" }, style: "questioned" });
    expect(total?.comment).toMatch(
      /^Question \d+: .*the parts 177 \+ 6 \+ 0 add up to 183; 190 is stated\.$/,
    );
  });

  test("puts every question into a row, with its cell, its answer and what the answer is for", async () => {
    const files = data({
      files: {
        "narrative/suffolk/plans.md": "Mr Example opened the meeting.",
        "narrative/suffolk/foreword.md": "# [a](b\n\n<b>x</b>",
      },
    });
    await run(files);
    const all = lines(await read(files, "suffolk.xlsx"));
    expect(all[0]).toBe("Questions about the return of Suffolk for 2018/19");
    const answered = all.find((line) => line.includes("add up to 830"))!.split(" | ");
    expect(answered.slice(1, 2)).toEqual([expect.stringMatching(/^Figures B\d+$/)]);
    expect(answered.slice(4)).toEqual([
      "Answered. You may still change it.",
      "One person moved.",
      "QUERY-PARTS",
      "eligible/category-1/total",
      "",
      "831, of parts 820 + 10 + 0 = 830",
      expect.stringMatching(/^q[0-9a-f]{8}$/),
    ]);
    const text = all.find((line) => line.includes("NARRATIVE-SENSITIVE"))!.split(" | ");
    expect([text[1], text[4], text[8]]).toEqual([
      "narrative/suffolk/plans.md, line 1",
      "Open: correct it, or say in 'Your answer' why it is right.",
      "plans",
    ]);
    expect(JSON.stringify(text)).not.toContain("Mr Example");
    expect(all.some((line) => line.includes("narrative/suffolk/foreword.md, line 3"))).toBe(true);
  });

  test("shows at its cell what could not be read, and leaves what was written there", async () => {
    const files = data();
    await run(files, { areas: ["Kent"] });
    const workbook = await read(files, "kent.xlsx");
    const names = new Map(workbook.names.map(({ name, sheet, at: place }) => [name, { sheet, ...place }]));
    const cell = at(workbook, names.get("figure__eligible__category_1__level_1")!);
    expect(cell).toMatchObject({ content: { text: "1 204" }, style: "questioned" });
    expect(lines(workbook).at(-1)).toContain("cannot be answered in words. |  | FIGURE-NOT-A-NUMBER");
    // What has to be mended has no place for an answer.
    const place = names.get("answer__1")!;
    expect(at(workbook, place)).toEqual({ content: { kind: "blank" }, style: "blocked" });
  });

  test("leaves blank what a fault in its line makes doubtful", async () => {
    const files = data({ files: { "returns/kent.yaml": kent.replace("1 204", "1,204") } });
    await run(files, { areas: ["Kent"] });
    const workbook = await read(files, "kent.xlsx");
    const names = new Map(workbook.names.map(({ name, sheet, at: place }) => [name, { sheet, ...place }]));
    for (const level of ["level_1", "level_2"])
      expect(at(workbook, names.get(`figure__eligible__category_1__${level}`)!)).toMatchObject({
        content: { text: "" },
        style: "questioned",
        comment: expect.stringContaining("'204' is not a level"),
      });
  });

  test("asks nothing about what was accepted, and nothing of the directorate's", async () => {
    const details = `explanations:
  - { code: QUERY-PARTS, area: suffolk, cell: eligible/category-1, value: 831 820 10 0 830, text: We asked., accepted: { by: Head, on: 2019-09-14 } }
  - { code: QUERY-OUTLIER, area: suffolk, cell: eligible, value: 1, text: Of no use., accepted: { by: Head, on: 2019-09-14 } }
`;
    const files = data({ details });
    await run(files);
    const all = lines(await read(files, "suffolk.xlsx"));
    const accepted = all.find((line) => line.includes("add up to 830"))!.split(" | ");
    // In the area's own words, and not in those of the directorate.
    expect(accepted.slice(4, 6)).toEqual([
      "Accepted by Head on 14 September 2019. Nothing need be done.",
      "One person moved.",
    ]);
    expect(all.join("\n")).not.toContain("EXPLANATION-UNUSED");
  });

  test("says where a return has more than its form can hold", async () => {
    const noted = `${suffolk}notes: { eligible/category-1/level-1: Counted anew. }\n`;
    const { output } = await run(data({ files: { "returns/suffolk.yaml": noted } }));
    expect(output).toContain("Suffolk: releases/made/returns/suffolk.yaml has notes or revised figures");
    expect(output).not.toContain("Kent: releases/made/returns/kent.yaml has");
  });

  test("is for areas that have sent something, and can be for some of them", async () => {
    const files = data();
    expect((await run(files, { areas: ["Norfolk"] })).output).toContain("Nothing was sent");
    expect(await files.list(folder)).toEqual([]);
    await run(files, { areas: ["Kent"], format: "ods" });
    expect((await files.list(folder)).map(({ name }) => name)).toEqual(["kent.ods"]);
  });

  test("is for nobody in a release that nobody has sent", async () => {
    await expect(run(data({ kind: "reconstructed" }))).rejects.toThrow("nobody can be asked");
  });

  test("says of itself what it was filled with", async () => {
    const files = data();
    await run(files);
    const { custom } = (await read(files, "kent.xlsx")).properties;
    expect(custom[formProperties.filled]).toMatch(/^f[0-9a-f]{16}$/);
    expect(custom["mappa-area"]).toBe("suffolk");
  });
});

describe("mappa questions, again", () => {
  test("puts new workbooks in the place of those that nobody has filled in", async () => {
    const files = data();
    await run(files);
    await files.write("releases/made/returns/kent.yaml", kent.replace("1 204", "twelve"));
    await run(files, { format: "ods" });
    expect((await files.list(folder)).map(({ name }) => name)).toEqual(["kent.ods", "suffolk.ods"]);
    expect(lines(await read(files, "kent.ods")).at(-1)).toContain("twelve");
  });

  test("takes a workbook away once there is nothing to ask", async () => {
    const files = data();
    await run(files);
    await files.remove("releases/made/returns/kent.yaml");
    await run(files);
    // Kent has sent nothing now: what was handed back to it stays until it is asked again.
    expect((await files.list(folder)).map(({ name }) => name)).toEqual(["kent.xlsx", "suffolk.xlsx"]);
  });

  test.each<[string, string, string]>([
    ["an answer", "answer__2", "It is right."],
    ["a figure", "figure__eligible__category_1__level_1", "1204"],
    ["a figure taken out", "figure__eligible__category_1__level_1", ""],
  ])("leaves a workbook with %s alone, and says so", async (_, name, text) => {
    const files = data();
    await run(files);
    const area = name.startsWith("answer") ? "suffolk" : "kent";
    const changed = JSON.stringify(filled(await read(files, `${area}.xlsx`), name, text));
    await files.write(`${folder}/${area}.xlsx`, changed);
    const { code, output } = await run(files, { format: "ods" });
    expect(code).toBe(1);
    expect(output).toContain(`questions/${area}.xlsx was left as it is: somebody has written into it.`);
    expect(await files.readText(`${folder}/${area}.xlsx`)).toBe(changed);
    // It can be replaced once it has come back as a return.
    await files.write(`releases/made/returns/${area}.json`, changed);
    expect((await run(files)).output).not.toContain("was left as it is");
  });

  test("leaves what is no workbook alone", async () => {
    const files = data({ files: { "questions/kent.xlsx": "a letter" } });
    const { code, output } = await run(files);
    expect([code, await files.readText(`${folder}/kent.xlsx`)]).toEqual([1, "a letter"]);
    expect(output).toContain("it is no workbook that can be read");
  });

  test("is read as nothing by the release", async () => {
    const files = data({ files: { "questions/x.yaml": "nothing: [", "questions/history.csv": "?" } });
    const { output } = await run(files);
    expect(output).not.toContain("x.yaml");
  });
});
