import { expect, test } from "vitest";
import { loadMade } from "../support/project.ts";
import { told } from "../support/told.ts";

const live = { year: "2031/32", framework: "2022-23" };
const unused = async (files: Record<string, string>) => {
  const { findings } = await loadMade({ ...live, files });
  return findings.filter((each) => each.code === "NARRATIVE-UNUSED");
};

test.each([
  ["narrative/suffolk/forword.md", "name the file foreword.md"],
  ["narrative/suffolk/Plans.md", "name the file plans.md"],
  ["narrative/suffolk/plans.txt", "If it is the text 'plans', name it plans.md."],
  ["narrative/suffolk/Plans", "name it plans.md"],
  [
    "narrative/suffolk/foreword.docx",
    "save it as plain text (UTF-8) in Markdown under foreword.md; giving it",
  ],
  ["narrative/suffolk/foreword.doc", "save it as plain text"],
  ["narrative/suffolk/foreword.odt", "save it as plain text"],
  ["narrative/suffolk/foreword.rtf", "save it as plain text"],
  ["narrative/suffolk/FOREWORD.PDF", "under foreword.md"],
  ["narrative/suffolk/Foreword.md", "name the file foreword.md"],
  ["narrative/suffolk/zzz.md", "Use one of: foreword.md"],
  ["narrative/england-and-wales/foreword.md", "Take the file out"],
])("a text that is printed nowhere is noted with what was probably meant: %s", async (path, remedy) => {
  expect((await unused({ [path]: "Words.\n" })).map(told)).toMatchObject([
    {
      severity: "note",
      location: { file: `releases/made/${path}` },
      remedy: expect.stringContaining(remedy) as string,
    },
  ]);
});

test("a text of a section is not, whatever the case of its ending, nor a hidden file", async () => {
  const files = {
    "narrative/suffolk/plans.MD": "Words.\n",
    "narrative/suffolk/.plans.md.swp": "x",
    "narrative/suffolk/~$plans.docx": "x",
    "narrative/suffolk/.~lock.plans.odt#": "x",
    "narrative/suffolk/._plans.md": "x",
    "narrative/suffolk/plans.md~": "x",
    "narrative/suffolk/#plans.md#": "x",
    "narrative/suffolk/plans.md.bak": "x",
    "narrative/suffolk/Thumbs.db": "x",
    "narrative/suffolk/desktop.ini": "x",
    "narrative/suffolk/.DS_Store": "x",
    "narrative/desktop.ini": "x",
    "narrative/~$foreword.docx": "x",
    "narrative/__MACOSX/suffolk/plans.md": "x",
    "narrative/.keep": "",
  };
  expect(await unused(files)).toEqual([]);
  const { releases } = await loadMade({ ...live, files });
  expect(releases[0]!.narratives.map((each) => each.section)).toEqual(["plans"]);
});

test("a second text of a section, and a second file of history, are not lost without a word", async () => {
  const head = "area,year,measure,value\n";
  const files = {
    "narrative/suffolk/plans.MD": "Words.\n",
    "narrative/suffolk/plans.md": "Words.\n",
    "History.csv": head,
    "history.csv": head,
  };
  expect((await unused(files)).map((each) => told(each).location!.file)).toEqual([
    "releases/made/narrative/suffolk/plans.md",
  ]);
  const { findings } = await loadMade({ ...live, files });
  expect(findings.filter((each) => each.code === "RETURN-DUPLICATE")).toHaveLength(1);
});

test("what systems, office programs and editors leave behind stops nobody, in any folder", async () => {
  const names = [
    "~$suffolk.xlsx",
    ".~lock.suffolk.ods#",
    "._suffolk.yaml",
    ".DS_Store",
    "Thumbs.db",
    "desktop.ini",
    "suffolk.yaml~",
    "suffolk.csv.bak",
  ];
  const files = Object.fromEntries(
    ["", "returns/", "narrative/", "narrative/suffolk/"].flatMap((folder) =>
      names.map((name) => [`${folder}${name}`, "\0 not to be read: ["]),
    ),
  );
  const { findings, releases } = await loadMade({
    ...live,
    files,
    data: { "frameworks/._2022-23.yaml": "\0: [", "releases/__MACOSX/x": "", "releases/.Trashes/x": "" },
  });
  expect(findings).toEqual([]);
  expect(releases[0]!.returnFiles).toEqual([]);
});

test.each([
  ["a packed document", "PK\u0003\u0004\u0014\0"],
  ["a PDF", "%PDF-1.7\n"],
  ["rich text", "{\\rtf1 Words}"],
  ["an older document", "\u00d0\u00cf\u0011\u00e0"],
  ["pairs of bytes", "F\0o\0r\0"],
])("%s under the name of a text is one finding", async (_, text) => {
  const { findings } = await loadMade({ ...live, files: { "narrative/suffolk/plans.md": text } });
  expect(findings.map(told)).toMatchObject([
    {
      code: "NARRATIVE-NOT-ALLOWED",
      problem: expect.stringContaining("document of another program") as string,
    },
  ]);
});
