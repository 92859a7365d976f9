import { describe, expect, test } from "vitest";
import type { Edition } from "../../src/report/edition/edition.ts";
import { plainText } from "../../src/report/edition/plain-text.ts";
import { english } from "../../src/words/english/english.ts";
import { phrase } from "../../src/words/phrase.ts";
import { sayPlain } from "../../src/words/say.ts";
import { findingsOf } from "../checks/finding-codes.ts";
import { loadMade, type Made, make, shipped, shippedReleases } from "../support/project.ts";
import { reportOf } from "../support/reports.ts";
import { told } from "../support/told.ts";

const head = "citation,title,publisher,date\n";
const address = "https://www.example.org/suffolk";

/** A reconstructed release with figures that are quoted from an address. */
function quoting(sources: string | undefined, citation = address): Made {
  const row = (year: string, cell: string, value: string) =>
    `Suffolk,${year},${cell},${value},,,,${citation}`;
  return {
    kind: "reconstructed",
    rows: [
      row("2016/17", "eligible,category-1,,", "790"),
      row("2017/18", "eligible,category-1,,", "830"),
      row("2018/19", "eligible,category-1,,", "856"),
      row("2018/19", "notification-breaches,,,", "25"),
    ],
    ...(sources !== undefined && { data: { "reference/sources.csv": `${head}${sources}` } }),
  };
}

function sourcesIn(document: Edition): string[] {
  const blocks = document.sections.find(({ id }) => id === "sources")?.blocks ?? [];
  return blocks.flatMap((block) => (block.type === "list" ? block.items.map(plainText) : []));
}

const listed = async (made: Made) => sourcesIn(reportOf(await make(made), "suffolk").document);
describe("the list of sources", () => {
  test("has title, publisher, date and what each supports", async () => {
    const [item, ...others] = await listed(quoting(`${address},Offenders in Suffolk,A Paper,2018-10-25`));
    expect(item).toMatch(/^Offenders in Suffolk\. A Paper, 25\u00A0October 2018\. /);
    expect(item).toContain("Suffolk, 2016/17 to 2018/19; ");
    expect(item).toMatch(/, Suffolk, 2018\/19\.$/);
    expect(others).toEqual([]);
  });

  test("gives a date as far as it is known, and an address where no title is", async () => {
    expect((await listed(quoting(`${address},,A Paper,2018-10`)))[0]).toContain(
      `${address}. A Paper, October 2018. `,
    );
    expect((await listed(quoting(`${address},,A Paper,2018`)))[0]).toContain("A Paper, 2018. ");
    expect((await listed(quoting(`${address},,A Paper,`)))[0]).toContain("A Paper. ");
  });

  test("gives the host of an address that nothing is known of, and no publisher of words", async () => {
    expect((await listed(quoting("")))[0]).toMatch(/^https:\/\/www\.example\.org\/suffolk\. example\.org\. /);
    expect((await listed(quoting("", "A leaflet")))[0]).toMatch(/^A leaflet\. [A-Z]/);
  });

  test("leads to the address from the title", async () => {
    const made = quoting(`${address},Offenders in Suffolk,A Paper,2018`);
    const { document } = reportOf(await make(made), "suffolk");
    const blocks = document.sections.find(({ id }) => id === "sources")!.blocks;
    const [item] = blocks.flatMap((block) => (block.type === "list" ? block.items : []));
    expect(item![0]).toMatchObject({ type: "link", address });
  });
});

test("more than two areas are counted, and years that follow each other are a span", () => {
  const text = sayPlain(
    english,
    phrase("source-details", {
      supports: [
        {
          what: "Orders",
          places: ["England and Wales"],
          areas: 14,
          years: ["2003/04", "2004/05", "2006/07"] as never,
        },
      ],
    }),
  );
  expect(text).toBe(". Orders, England and Wales and 14 areas, 2003/04 to 2004/05 and 2006/07.");
});

describe("a citation", () => {
  test("that has no row is noted once, at the first figure that has it", async () => {
    const notes = await findingsOf("SOURCE-UNKNOWN", quoting(""));
    expect(notes.map(told)).toMatchObject([{ severity: "note" }]);
    expect(told(notes[0]!).problem).toContain(`'${address}'`);
    expect(await findingsOf("SOURCE-UNKNOWN", quoting(`${address},,A Paper,`))).toEqual([]);
  });

  test.each(shippedReleases)("of the release %s has a row, with a publisher", async (id) => {
    const { findings } = await shipped(id);
    expect(findings.filter(({ code }) => code === "SOURCE-UNKNOWN")).toEqual([]);
  });
});

test("rows of the list of sources that are none, or stand twice, are found", async () => {
  const rows = [
    `${address},A title,A Paper,2018-13-01`,
    ",A title,,",
    `${address},,A Paper,`,
    `${address},,B,`,
  ];
  const { findings } = await loadMade({ data: { "reference/sources.csv": `${head}${rows.join("\n")}\n` } });
  expect(findings.map((each) => [each.code, told(each).problem])).toEqual([
    ["REFERENCE-SHAPE", "The row is not a publication: date."],
    ["REFERENCE-SHAPE", "The row is not a publication: citation, publisher."],
    ["REFERENCE-SHAPE", `A row above has the citation '${address}' already.`],
  ]);
});
