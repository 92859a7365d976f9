import { expect, test } from "vitest";
import { memoryFiles } from "../../src/files/memory.ts";
import { foreignFile } from "../../src/publish/foreign-file.ts";
import { writers } from "../../src/publish/writers.ts";
import { shipped } from "../support/project.ts";

const { project } = (await shipped("2002-03")).statistics;
const summary = {
  id: "made",
  title: "Made",
  areas: [{ name: "Kent", slug: "kent", files: { html: ["made/kent.html"] } }],
  others: [{ id: "made/wessex-region", title: "Wessex", files: { pdf: ["made/wessex-region.pdf"] } }],
  findings: { errors: 0, queries: 0, notes: 0 },
};

function foreign(...names: string[]) {
  const files = new Map(names.map((name) => [`made/${name}`, "something"]));
  const output = memoryFiles(files.set("made/release.json", JSON.stringify(summary)));
  return foreignFile(output, "made", project, writers);
}

test("reports of areas, groups, the nation and of further kinds may be replaced", async () => {
  const names = ["kent.html", "england-and-wales-leaflet.pdf", "wales-region-regional-reconstructed.json"];
  expect(await foreign(...names, "kent-register-map.png")).toBeUndefined();
});

test("so may that of a group which is no more, where it is listed as made", async () => {
  expect(await foreign("wessex-region.pdf")).toBeUndefined();
  expect(await foreign("mercia-region.pdf")).toBe("made/mercia-region.pdf");
});

test("what somebody has put there may not", async () => {
  expect(await foreign("kent.html", "notes.txt")).toBe("made/notes.txt");
  expect(await foreign("kent.docx")).toBe("made/kent.docx");
});
