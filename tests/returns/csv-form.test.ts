import { describe, expect, test } from "vitest";
import { cellId } from "../../src/figures/coordinate.ts";
import { requiredCells } from "../../src/framework/cells.ts";
import { csvForm } from "../../src/returns/form/csv-form.ts";
import { returnForm } from "../../src/returns/form/form.ts";
import { readReturns } from "../../src/returns/reading/read.ts";
import { project, releaseOf } from "./project.ts";
import { sentText } from "./tables.ts";

const [area] = project.areas;

describe.each(project.frameworks)("the form of $id as CSV", (framework) => {
  const year = framework.years.to;
  const form = csvForm(framework, returnForm(framework, area!, year));
  const read = (text: string) => readReturns(project, releaseOf([sentText("a.csv", text)], framework, year));
  const cells = Object.keys(framework.measures).flatMap((measure) => requiredCells(framework, measure));

  test("is no return while nobody has filled it in", () => {
    const { returns, findings } = read(form);
    expect(returns).toEqual([]);
    expect(findings).toMatchObject([{ code: "RETURN-UNTOUCHED", area: area!.slug }]);
  });

  test.each([",", ";", "\t"])(
    "reads back as it was filled in and kept as it was written, with %j",
    (separator) => {
      let next = 0;
      const filled = form.replaceAll("not available", () =>
        ++next % 5 === 0 ? "confidential" : String(next),
      );
      const { returns, findings, received } = read(
        filled
          .split("\n")
          .map((line) => line.replaceAll(",", separator))
          .join("\r\n"),
      );
      expect(findings).toEqual([]);
      const values = returns[0]!.entries.map(({ value }) =>
        value.kind === "count" ? String(value.count) : value.kind,
      );
      expect(values).toEqual(values.map((_, at) => ((at + 1) % 5 === 0 ? "confidential" : String(at + 1))));
      expect(received).toMatchObject([{ area: area!.slug, format: "csv" }]);
      expect(received![0]!.written.map(({ text }) => text)).toEqual(values);
      const ids = new Set(returns[0]!.entries.map(({ cell }) => cellId(cell)));
      expect(cells.filter((cell) => !ids.has(cellId(cell)))).toEqual([]);
    },
  );
});
