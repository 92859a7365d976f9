import fc from "fast-check";
import { expect, test } from "vitest";
import type { Drawing, Text } from "../../src/charts/drawing/drawing.ts";
import { headlineOf } from "../../src/render/png/headline.ts";
import { headlinePicture } from "../../src/render/png/headline-picture.ts";
import { chartPng } from "../../src/render/png/png.ts";
import { besideHeadline } from "../../src/render/text/beside-picture.ts";
import type { Edition } from "../../src/report/edition/edition.ts";
import { english } from "../../src/words/english/english.ts";
import { oddText } from "../support/odd-texts.ts";
import { sampleDocument } from "../support/sample-document.ts";

const sample = sampleDocument();
const headline =
  "In Example, 1,015 people were managed through MAPPA on 31\u00A0March 2032. A charge is not a conviction.";
const bare = (text: string) => text.replace(/\s+/g, "");

function textsOf({ operations }: Drawing): Text[] {
  return operations.filter((operation) => operation.type === "text");
}

/** The lines of the headline: they are the bold ones in white. */
function headlineIn(drawing: Drawing): Text[] {
  return textsOf(drawing).filter(({ weight, colour }) => weight === "bold" && colour === "#FFFFFF");
}

test("the picture has the headline with its cautions, whose it is, and what the release must say, large enough for a telephone", async () => {
  const drawing = headlinePicture(sample, headline, english);
  const texts = textsOf(drawing);
  const all = texts.map(({ text }) => text).join(" ");
  for (const words of [sample.label!, sample.runningHeader, sample.publisher]) expect(all).toContain(words);
  expect(headlineIn(drawing).map(({ text }) => text)).toEqual([
    "In Example, 1,015 people were",
    "managed through MAPPA on 31\u00A0March",
    "2032. A charge is not a conviction.",
  ]);
  const label = texts.find(({ text }) => sample.label!.startsWith(text))!;
  expect(label.size).toBeGreaterThanOrEqual(36);
  const png = Buffer.from(await chartPng(drawing));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

test("what is published has no label", () => {
  const { label: _, ...published } = sample;
  const drawing = headlinePicture(published, headline, english);
  expect(textsOf(drawing).some(({ text }) => text.includes("Illustrative"))).toBe(false);
});

test("all of it is in the picture, whatever its words, and no line lies outside of it or over another", () => {
  fc.assert(
    fc.property(oddText, oddText, oddText, oddText, (said, label, runningHeader, publisher) => {
      const drawing = headlinePicture({ ...sample, label, runningHeader, publisher }, said, english);
      const texts = textsOf(drawing);
      const all = bare(texts.map(({ text }) => text).join(""));
      for (const words of [said, label, runningHeader, publisher]) expect(all).toContain(bare(words));
      expect(drawing.height).toBeGreaterThanOrEqual(630);
      for (const { x, y, width, size } of texts) {
        expect(x).toBeGreaterThanOrEqual(60);
        expect(x + width).toBeLessThanOrEqual(drawing.width - 59);
        expect(y - size).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(drawing.height - 60);
      }
      for (const [index, { y, size }] of texts.slice(1).entries())
        expect(y - texts[index]!.y).toBeGreaterThan(size * 0.99);
    }),
    { numRuns: 30 },
  );
});

test("the file beside it has the same words", () => {
  const content = [{ type: "text" as const, text: headline }];
  expect(besideHeadline(sample, content, english)).toBe(
    [
      "Illustrative figures, invented. Not an official publication.",
      "",
      "In Example, 1,015 people were managed through MAPPA on 31 March 2032. A",
      "charge is not a conviction.",
      "",
      "MAPPA annual report 2031/32: Example. Publisher: mappa.",
      "",
    ].join("\n"),
  );
});

test("a document without a headline has none", () => {
  expect(headlineOf(sample)).toBeUndefined();
  const content = [{ type: "text" as const, text: headline }];
  const notice: Edition = {
    ...sample,
    sections: [{ id: "a", heading: "A", blocks: [{ type: "paragraph", role: "headline", content }] }],
  };
  expect(headlineOf(notice)).toBe(content);
});
