import { releasePageFiles } from "../../src/publish/release-page/page-files.ts";
import type { PageOf, PublishedVersion } from "../../src/publish/release-page/page-of.ts";
import type { ReleaseSummary } from "../../src/publish/summary-file.ts";
import { english } from "../../src/words/english/english.ts";
import { htmlTemplates } from "./html-pages.ts";
import { type Made, make } from "./project.ts";

const details = `
next-release: October 2033
pre-release-access:
  - { post: Permanent Secretary, reason: Answers for the department }
contacts:
  - { agency: Statistics team, for: statistics, telephone: 01632 960001, email: statistics@example.org }
  - { agency: Press office, for: press, telephone: 01632 960002 }
`;

const rows = ["Suffolk", "Kent", "London"].map((area) => `${area},2018/19,eligible,category-1,,,830`);

/** Two areas with reports and one without, the nation, tables, a press notice, data and pictures: no file behind them. */
export async function samplePageOf(made: Made = {}): Promise<PageOf> {
  const prepared = await make({ rows, details, ...made });
  const { project } = prepared.statistics;
  const files = (name: string, ...formats: string[]) =>
    Object.fromEntries(formats.map((format) => [format, [`made/${name}.${format}`]]));
  const reported = ["suffolk", "kent"];
  const summary: ReleaseSummary = {
    id: "made",
    title: "MAPPA annual reports 2018/19",
    year: "2018/19",
    kind: prepared.release.details.kind,
    national: {
      files: { ...files("england-and-wales", "html", "pdf"), csv: ["made/england-and-wales.levels.csv"] },
      highlights: {
        summary: [
          { text: "In 2 of 42 areas " },
          { text: "1,660", figure: "made/register" },
          { text: " people were on the register." },
        ],
        figures: [
          {
            label: "Registered sexual offenders",
            figure: "made/register",
            value: "1,660",
            sign: "[p]",
            context: [{ text: "on 31 March 2019" }],
          },
        ],
      },
    },
    whole: {
      page: ["made/index.html", "made/statements.html"],
      data: ["made/data.csv", "made/data.csv-metadata.json"],
    },
    areas: project.areas.map(({ slug, name }) =>
      reported.includes(slug)
        ? { slug, name, files: { ...files(slug, "html", "pdf"), png: [`made/${slug}-levels.png`] } }
        : { slug, name, files: {}, reason: "no return was sent" },
    ),
    others: [
      {
        id: "made/england-and-wales_made-elsewhere",
        title: "England and Wales: a press notice",
        document: "press-notice",
        files: files("england-and-wales_made-elsewhere", "html", "txt"),
      },
    ],
    revisions: [
      {
        figure: "made/suffolk/eligible",
        area: "suffolk",
        label: "Registered sexual offenders",
        year: "2018/19",
        before: "829",
        after: "830",
        date: "2019-09-14",
        reason: "One offender was counted late.",
      },
    ],
    findings: { errors: 0, queries: 0, notes: 0 },
    titles: {
      "made/england-and-wales.levels.csv": "Table 1: Offenders by level",
      "made/suffolk-levels.png": "Figure 1: Offenders by level",
      "made/kent-levels.png": "Figure 1: Offenders by level",
    },
  };
  const sizes = new Map([
    ["made/england-and-wales.pdf", 319_488],
    ["made/england-and-wales.html", 1_258_291],
    ["made/data.csv", 800],
  ]);
  return { prepared, summary, sizes };
}

/** A correction of what was published first. */
export const secondVersion: PublishedVersion = {
  version: 2,
  made: "2032-11-04T09:30:00+00:00",
  recipients: [{ post: "Permanent Secretary", copies: 2 }],
  earlier: [{ version: 1, made: "2032-10-28T09:30:00+01:00" }],
  changes: {
    from: 1,
    to: 2,
    notice: "The number of registered sexual offenders in Suffolk was wrong.",
    figures: [
      {
        figure: "made/suffolk/eligible",
        place: "Suffolk",
        label: "Registered sexual offenders",
        year: "2018/19",
        before: "829",
        after: "830",
      },
    ],
    files: { added: [], removed: ["kent.txt"], changed: ["suffolk.html", "suffolk.pdf"] },
  },
};

/** The page of a release and its statements. */
export function releasePages(of: PageOf): { readonly page: string; readonly statements: string } {
  const [page, statements] = releasePageFiles(of, { templates: htmlTemplates, words: english });
  return { page: String(page!.content), statements: String(statements!.content) };
}
