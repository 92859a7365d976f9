import { expect, test } from "vitest";
import { renderPdf } from "../../src/render/pdf/render.ts";
import type { Table } from "../../src/report/edition/edition.ts";
import { english } from "../../src/words/english/english.ts";
import { readStructure } from "../support/pdf/read-tables.ts";
import { elements, kidsOf } from "../support/pdf/tree.ts";
import { checkPdf } from "../support/pdf-checker.ts";
import { handMadeDrawing } from "../support/pdf-drawings.ts";
import { created, text, withBlocks } from "../support/pdf-files.ts";
import { sampleDocument } from "../support/sample-document.ts";

const sample = sampleDocument();
const line = handMadeDrawing("a small line");
const isPath = ({ type }: (typeof line.operations)[number]) => type !== "text";

function withSmallLines(): { readonly table: Table; readonly ids: readonly string[] } {
  const table = sample.sections
    .flatMap(({ blocks }) => blocks)
    .find((block): block is Table => block.type === "table")!;
  const ids = table.rows.slice(1).map((_, index) => `trend-${index}`);
  const rows = table.rows.map((row, index) =>
    index === 0
      ? row
      : {
          ...row,
          trend: {
            id: ids[index - 1]!,
            points: [],
            breaks: [],
            alternative: [text(`Rose in row ${index}.`)],
          },
        },
  );
  return { table: { ...table, rows, trend: "Since 2027/28" }, ids };
}

test("a small line is a figure in the last cell of its row, with its words; a row without one has an empty cell", async () => {
  const { table, ids } = withSmallLines();
  const drawings = new Map(ids.map((id) => [id, { ...line, operations: line.operations.filter(isPath) }]));
  const bytes = await renderPdf(withBlocks(sample, [table]), drawings, { created, words: english });
  expect(await checkPdf(bytes)).toEqual([]);
  const { root, textOf } = await readStructure(bytes);
  const [head, ...rows] = [...elements(root)].filter(({ type }) => type === "TR").map(kidsOf);
  expect(textOf(head!.at(-1)!).trim()).toBe("Since 2027/28");
  expect(rows.map((cells) => kidsOf(cells.at(-1)!).map(({ type }) => type))).toEqual([
    [],
    ...ids.map(() => ["Figure"]),
  ]);
});

test("a small line without its drawing is an error that names it", async () => {
  const { table } = withSmallLines();
  await expect(
    renderPdf(withBlocks(sample, [table]), new Map(), { created, words: english }),
  ).rejects.toThrow("the small line trend-0 has no drawing");
});
