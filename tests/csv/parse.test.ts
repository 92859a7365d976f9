import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../../src/csv/parse.ts";
import { told } from "../support/told.ts";

/** A value as a spreadsheet writes it. */
const written = (value: string) => (/[",;\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

describe("a CSV file", () => {
  test("gives every value by its column, and points at it", () => {
    const value = fc
      .array(fc.constantFrom("a", "1", ",", ";", '"', "é", "x y", "\n"), { maxLength: 5 })
      .map((parts) => parts.join("").trim());
    const table = fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, fc.constantFrom(",", ";"), (rows, delimiter) => {
        const lines = rows.map((row) => ["k", ...row].map(written).join(delimiter));
        const text = ["key", "one", "two", "three"].join(delimiter);
        const csv = parseCsv("a.csv", `${[text, ...lines].join("\n")}\n`);
        expect(csv.findings).toEqual([]);
        expect(csv.rows.map(({ values }) => Object.values(values).slice(1))).toEqual(rows);
        let expected = 2;
        for (const [index, row] of csv.rows.entries()) {
          for (const [at, column] of ["one", "two", "three"].entries()) {
            expect(row.value(column)).toBe(rows[index]![at]);
            const { line, column: from = 0, length = 0, excerpt = "" } = row.locate(column);
            const value = rows[index]![at]!;
            // A value over several lines is pointed at in its first, and what stands behind it in its last.
            expect(line).toBe(expected);
            const pointed = excerpt.slice(from - 1, from - 1 + length);
            if (value !== "") expect(pointed).toBe(written(value).split("\n")[0]);
            expected += value.split("\n").length - 1;
          }
          expected++;
        }
      }),
      { numRuns: 500 },
    );
  });

  test("says of a row that does not fit what its caller knows of it", () => {
    const about = ([area = ""]: readonly string[]) => ({ area });
    const { rows, findings } = parseCsv("a.csv", 'area,value\nkent,1,204\nessex\nsurrey,"1,204"\n', {
      aboutValues: about,
    });
    expect(rows.map((row) => row.value("value"))).toEqual(["1,204"]);
    expect(findings.map(told)).toMatchObject([
      {
        code: "CSV-COLUMNS",
        area: "kent",
        location: { line: 2, column: 1, excerpt: "kent,1,204" },
        remedy: expect.stringMatching(/^Is this 1204\? Then write 1204\./) as string,
      },
      { code: "CSV-COLUMNS", area: "essex", location: { line: 3 } },
    ]);
    expect(
      parseCsv("a.csv", 'area,value\nkent,"1\n', { aboutValues: about }).findings.map(told),
    ).toMatchObject([{ code: "CSV-SYNTAX", area: "kent", location: { line: 2 } }]);
  });
});
