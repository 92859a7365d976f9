import { createCanvas } from "@napi-rs/canvas";
import { expect, test } from "vitest";
import { memoryFiles } from "../../src/files/memory.ts";
import { loadAuthor } from "../../src/narrative/load-author.ts";
import { pictureNames } from "../../src/narrative/load-pictures.ts";
import { told } from "../support/told.ts";

const canvas = createCanvas(30, 20);
const [png, jpeg] = [canvas.toBuffer("image/png"), canvas.toBuffer("image/jpeg")];

/** What is said of an author's folder, and the kinds of blocks of its foreword. */
async function loaded(foreword: string, pictures: Readonly<Record<string, Uint8Array>>) {
  const entries = Object.entries(pictures).map(([name, bytes]) => [`n/${name}`, bytes] as const);
  const files = memoryFiles(new Map<string, string | Uint8Array>([["n/foreword.md", foreword], ...entries]));
  const { narratives, findings } = await loadAuthor(files, "n", "suffolk", ["foreword"]);
  return {
    blocks: narratives[0]!.blocks.map(({ type }) => type),
    findings: findings.map(told).map(({ code, problem }) => `${code} ${problem}`),
  };
}

test.each(["team photo.png", "the team, all of it.png", "team-photo.png", "Team Photo.PNG"])(
  "a picture is found by the name that it has: %s",
  async (name) => {
    expect(await loaded(`![The team](${name})\n`, { [name]: png })).toEqual({
      blocks: ["picture"],
      findings: [],
    });
    expect(await loaded(`![The team](<${name}>)\n`, { [name]: png })).toEqual({
      blocks: ["picture"],
      findings: [],
    });
  },
);

test("a picture is what its bytes are, whatever its name ends in", async () => {
  expect(await loaded("![The team](team.png)\n", { "team.png": jpeg })).toEqual({
    blocks: ["picture"],
    findings: [],
  });
});

test("a name with a space in the middle of a sentence is a finding", async () => {
  const { findings } = await loaded("We are ![the team](team photo.png) here.\n", { "team photo.png": png });
  expect(findings[0]).toContain("NARRATIVE-NOT-ALLOWED A picture is begun and is not whole");
});

test("the pictures of a report together are bounded", async () => {
  const wide = createCanvas(4000, 3000);
  const text = ["a", "b", "c", "d"].map((name) => `![The team](${name}.jpg)\n\n`).join("");
  const bytes = wide.toBuffer("image/jpeg", 20);
  const { findings } = await loaded(text, { "a.jpg": bytes, "b.jpg": bytes, "c.jpg": bytes, "d.jpg": bytes });
  expect(findings).toEqual([
    "NARRATIVE-PICTURE The pictures of the report together have more than 40 million pixels.",
  ]);
});

test("names are found once each, and in good time", () => {
  expect(pictureNames("![a](b.png) ![c](b.png)\n\n![d](e f.png)\n")).toEqual(["b.png", "e f.png"]);
  expect(pictureNames("![".repeat(49_000))).toEqual([]);
});
