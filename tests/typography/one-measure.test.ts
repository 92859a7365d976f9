import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { drawCharts } from "../../src/charts/draw.ts";
import { renderPdf } from "../../src/render/pdf/render.ts";
import { widthOf } from "../../src/typography/shape.ts";
import { english } from "../../src/words/english/english.ts";
import { sampleDocument } from "../support/sample-document.ts";

test("words of charts are as wide in the PDF file as they were measured for their place", async () => {
  const document = sampleDocument();
  const drawings = drawCharts(document, undefined, english).page;
  const pdf = await renderPdf(document, drawings, { created: new Date(0), words: english });
  const file = await getDocument({ data: new Uint8Array(pdf) }).promise;
  const pages = Array.from({ length: file.numPages }, (_, index) => file.getPage(index + 1));
  const contents = await Promise.all(pages.map(async (page) => (await (await page).getTextContent()).items));
  const printed = contents.flat().flatMap((item) => ("str" in item ? [item] : []));
  const texts = [...drawings.values()].flatMap(({ operations }) =>
    operations.filter((operation) => operation.type === "text"),
  );
  let compared = 0;
  for (const { text, size, weight, width } of texts) {
    expect(width).toBeCloseTo(widthOf(text, weight, size), 2);
    for (const { width: advance, height } of printed.filter(({ str }) => str === text)) {
      // Other words of the page may be the same in another face.
      const perPoint = ["regular", "bold", "italic"] as const;
      const wanted = perPoint.map((face) => widthOf(text, face, 1));
      expect(Math.min(...wanted.map((each) => Math.abs(each - advance / height)))).toBeLessThan(0.002);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(20);
});
