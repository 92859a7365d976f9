import { expect, test } from "vitest";
import { renderPdf } from "../../src/render/pdf/render.ts";
import type { Block, Edition } from "../../src/report/edition/edition.ts";
import { english } from "../../src/words/english/english.ts";
import { handMadeDrawing, handMadeDrawings } from "../support/pdf-drawings.ts";
import { created, paragraph, pdfOf, png, text, withBlocks } from "../support/pdf-files.ts";
import { sampleDocument } from "../support/sample-document.ts";

const sample = sampleDocument();
const table = sample.sections[1]!.blocks.find((block) => block.type === "table")!;
const chart = sample.sections[1]!.blocks.find((block) => block.type === "chart")!;

test.each<[string, Edition, string[]]>([
  ["a paragraph", withBlocks(sample, [paragraph(text("Tokyo 東京"))]), ["section only", "東", "U+6771"]],
  ["a table", withBlocks(sample, [{ ...table, title: "A ☃" }]), ["the table levels", "☃"]],
  ["a chart's words", withBlocks(sample, [{ ...chart, subtitle: "A ☃" }]), ["the chart levels-chart", "☃"]],
  ["the cover", sampleDocument({ name: "☃" }), ["☃"]],
  ["the label", { ...sample, label: "☃" }, ["the running header", "☃"]],
])("a character that the font lacks is an error that names its place: %s", async (_, document, parts) => {
  const error = await pdfOf(document).then(
    () => undefined,
    (thrown: Error) => thrown,
  );
  for (const part of [document.id, ...parts]) expect(error?.message).toContain(part);
});

test("so is one in a drawing", async () => {
  const drawings = new Map([[chart.id, handMadeDrawing("☃")]]);
  await expect(renderPdf(withBlocks(sample, [chart]), drawings, { created, words: english })).rejects.toThrow(
    /the chart levels-chart: .*☃/,
  );
});

test("a heading, name or label of which nothing can be seen is no error", async () => {
  const blank = "\u00AD\u200B";
  const heading: Block = { type: "heading", level: 3, id: "blank", text: blank };
  const { sections } = withBlocks(sample, [
    heading,
    { ...table, corner: "", columns: table.columns.map(() => ({ label: "" })) },
  ]);
  const document = { ...sampleDocument({ name: blank }), sections: [{ ...sections[0]!, heading: blank }] };
  await expect(pdfOf(document)).resolves.toBeTruthy();
});

test("a chart without its drawing is an error that names it", async () => {
  const drawings = handMadeDrawings(sample);
  drawings.delete("trend-chart");
  await expect(renderPdf(sample, drawings, { created, words: english })).rejects.toThrow(
    "the chart trend-chart has no drawing",
  );
});

test.each([
  ["is no picture", "AAAA"],
  ["is cut short", Buffer.from(png, "base64").subarray(0, 50).toString("base64")],
  ["has broken pixels", withBrokenPixels(png)],
])("a picture that %s is an error that names its section", async (_, data) => {
  const block: Block = { type: "picture", alternative: "x", media: "image/png", data, width: 4, height: 4 };
  await expect(pdfOf(withBlocks(sample, [block]))).rejects.toThrow("a picture of the section only");
});

function withBrokenPixels(picture: string): string {
  const bytes = Buffer.from(picture, "base64");
  const start = bytes.indexOf("IDAT") + 4;
  bytes.fill(0x5a, start, start + 6);
  return bytes.toString("base64");
}
