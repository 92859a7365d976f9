import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Drawing } from "../../src/charts/drawing/drawing.ts";
import type { PreparedRelease } from "../../src/pipeline.ts";
import { standAlone } from "../../src/render/png/stand-alone.ts";
import type { Chart, Edition } from "../../src/report/edition/edition.ts";
import { plainText } from "../../src/report/edition/plain-text.ts";
import { speaker } from "../../src/report/edition/speaker.ts";
import { outline } from "../../src/report/outline/make.ts";
import { changeSentence } from "../../src/report/sentences/change.ts";
import { subjectOf } from "../../src/report/subject.ts";
import { english } from "../../src/words/english/english.ts";
import { blocksOf } from "../report/walk.ts";
import { make, patchedFramework, shippedData, shippedWith } from "../support/project.ts";
import { reportOf, requestOf } from "../support/reports.ts";
import { type Found, figuresOf, saidIn } from "./said.ts";

type Written = ReturnType<typeof reportOf>;

const releases: Record<string, PreparedRelease> = {};
const reports = new Map<string, Written>();

/** Charts of single lines of events, which the frameworks can have though none that comes with the program does. */
const lines = { kind: "lines", headline: "trend", points: { years: "all" }, table: "own-years-events" };
const charts = {
  "events-chart": {
    ...lines,
    subtitle: "Number of people or orders, {place}, each reporting year",
    series: {
      cells: [
        { cell: "notification-breaches/total", label: "Breach of notification" },
        { cell: "orders-imposed/total", label: "Orders imposed" },
        { cell: "returned-to-custody/licence/total/total", label: "Returned to custody" },
      ],
    },
  },
  "sfo-chart": {
    ...lines,
    subtitle: "Number of people charged with a serious further offence, {place}, each reporting year",
    cell: "serious-further-offences/total/total",
    series: { cells: [{ cell: "serious-further-offences/total/total", label: "People charged" }] },
  },
};
const { area, national } = parse((await shippedData.readText("frameworks/2008-09.yaml"))!).reports;
const withCharts = (blocks: readonly object[]) => ({
  blocks: [...blocks, ...Object.keys(charts).map((chart) => ({ chart }))],
});
const lineCharts = {
  "frameworks/2008-09.yaml": patchedFramework("2008-09", {
    charts,
    reports: {
      area: { sections: { comparison: withCharts(area.sections.comparison.blocks) } },
      national: { sections: { trends: withCharts(national.sections.trends.blocks) } },
    },
  }),
};

beforeAll(async () => {
  for (const id of ["2002-03", "2007-08", "2017-18", "2019-20", "2021-22", "2031-32"])
    releases[id] = await shippedWith(lineCharts, id);
}, 300_000);

function written(id: string, place = "national"): Written {
  const key = `${id} ${place}`;
  const known = reports.get(key) ?? reportOf(releases[id]!, place);
  reports.set(key, known);
  return known;
}

function chartIn({ document }: Written, id: string): Chart {
  return blocksOf(document).find((block): block is Chart => block.type === "chart" && block.id === id)!;
}

function headline(report: Written, id: string): Found {
  return saidIn(report.document).find(({ where }) => where === `headline ${id}`)!;
}

/** All words of a chart as a picture that leaves its page. */
function pictureText({ document, drawings }: Written, id: string): string {
  const chart = chartIn({ document, drawings }, id);
  return textIn(standAlone(chart, document, drawings.page.get(id)!, english));
}

/** Of a report whose pictures nobody looks at. */
const noDrawings = { page: new Map(), narrow: new Map() };

function textIn({ operations }: Drawing): string {
  return operations.flatMap((each) => (each.type === "text" ? [each.text] : [])).join(" ");
}

/** What may be said of the change of a card's figure, whether or not the key page has room for it. */
function changeSaid(prepared: PreparedRelease, words: RegExp): Found {
  const { statistics, returns, findings } = prepared;
  const subject = subjectOf(statistics, returns, findings, requestOf("national"));
  const blocks = outline(subject).sections.flatMap((section) => section.blocks);
  const cards = blocks.flatMap((block) => (block.kind === "key-figures" ? block.cards : []));
  const { whole } = speaker(english);
  return cards
    .flatMap((card) => changeSentence(subject, card) ?? [])
    .map((each): Found => {
      const sentence = whole(each);
      return { where: "card", sentence, text: plainText([sentence]) };
    })
    .find(({ text }) => words.test(text))!;
}

function card(document: Edition, label: string): string {
  const cards = blocksOf(document).flatMap((block) => (block.type === "key-figures" ? block.items : []));
  return plainText(cards.find((each) => each.label === label)!.context);
}

async function madeReport(rows: readonly string[], year: string, framework: string, place = "national") {
  return reportOf(await make({ rows, year, framework, data: lineCharts }), place);
}

/** Breaches, orders and returns to custody of England and Wales, 2004/05 to 2021/22, with years missing. */
function longSeries() {
  const row = (start: number, cell: string, value: number, doubt = "") => {
    const year = `${start}/${String(start + 1).slice(2)}`;
    return `England and Wales,${year},${cell},${value},count,final,,,,${doubt}`;
  };
  const from = (first: number, last: number, cell: string, least: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => row(first + index, cell, least + 10 * index));
  const rows = [
    row(2004, "notification-breaches,,,", 993, "uncertain-measure"),
    row(2005, "notification-breaches,,,", 1295),
    row(2006, "notification-breaches,,,", 1678, "uncertain-measure"),
    ...from(2013, 2020, "notification-breaches,,,", 1700),
    row(2021, "notification-breaches,,,", 1905, "assumed-year"),
    ...from(2010, 2021, "orders-imposed,,,", 3000),
    ...from(2004, 2021, "returned-to-custody,,,licence", 1200),
  ];
  return madeReport(rows, "2021/22", "2015-16");
}

describe("counts that chance alone moves", () => {
  test("338, 349, 352, 344, 346 people charged neither rose nor fell", () => {
    const report = written("2031-32");
    const { sentence, text } = headline(report, "events-index");
    expect(sentence.rule).toBe("trends");
    expect(text).toMatch(/no clear rise or fall in [^;.]*Serious further offences/);
    expect(text).toContain("A charge is not a conviction.");
    expect(changeSaid(releases["2031-32"]!, /charged/).sentence.rule).toBe("little-changed");
  });

  test("19, 24, 15, 21, 19 have no trend, and are not said not to have changed", async () => {
    const rows = [19, 24, 15, 21, 19].map(
      (count, index) => `Suffolk,${2014 + index}/${15 + index},serious-further-offences,,,,${count}`,
    );
    const { sentence, text } = headline(await madeReport(rows, "2018/19", "2015-16"), "sfo-chart");
    expect(sentence.rule).toBe("no-trend");
    expect(text).toContain("between 15 and 24");
    expect(text).not.toMatch(/did not change|the same/);
  });

  test("Levels 2 and 3 and charges of areas do not rise or fall by a few people", () => {
    for (const place of ["norfolk", "suffolk", "kent"]) {
      for (const { where, sentence, text } of saidIn(written("2031-32", place).document))
        if (where === "list" && /Level [23] on|charged/.test(text))
          expect(["same", "little-changed", "within-chance"], text).toContain(sentence.rule);
    }
  });

  test("a rise of events beyond chance is said, and needs to know how much they vary", async () => {
    const rows = (counts: readonly number[]) =>
      counts.map((count, index) => {
        const year = 2019 - counts.length + index;
        return `Suffolk,${year}/${year - 1999},notification-breaches,,,,${count}`;
      });
    const said = async (counts: readonly number[]) => {
      const { document } = await madeReport(rows(counts), "2018/19", "2015-16", "suffolk");
      return headline({ document, drawings: noDrawings }, "events-chart").sentence;
    };
    expect((await said([10, 14, 19, 25, 32])).rule).toBe("trend");
    expect((await said([10, 14, 19, 25])).refused[0]).toMatchObject({
      rule: "trend",
      reasons: [{ why: "too-few-years", known: 4, needed: 5 }],
    });
  });
});

describe("figures that are doubtful or unlike", () => {
  test("993 and 1,905 breaches are not put together: other measures, an assumed year, years missing", async () => {
    // So few years are known of the release that there is no line at all, and no sentence sets them beside each other.
    const few = written("2021-22");
    expect(chartIn(few, "events-chart")).toBeUndefined();
    for (const { text } of saidIn(few.document)) expect(text).not.toMatch(/\b993\b|\b912\b/);
    // With more years there is a line.
    const report = await longSeries();
    const { sentence, text } = headline(report, "events-chart");
    expect(sentence.rule).toBe("shows");
    expect(text).toMatch(
      /^Breach of notification, orders imposed and returned to custody, England and Wales.*, 2004\/05 to 2021\/22$/,
    );
    expect(sentence.refused.map(({ rule }) => rule)).toContain("trend");
    const picture = pictureText(report, "events-chart");
    for (const words of [
      "year of this figure is assumed: Breach of notification 2021/22",
      "not certain that these",
    ])
      expect(picture).toContain(words);
  });

  test("Norfolk's breaches of 2031/32 are in question, in chart, picture and alternative text", () => {
    const report = written("2031-32", "norfolk");
    expect(headline(report, "events-chart").sentence.rule).toBe("shows");
    const words = "In question and not settled: Breach of notification 2031/32";
    const chart = chartIn(report, "events-chart");
    expect(chart.remarks.map(plainText)).toContain(`${words}.`);
    expect(plainText(chart.alternative)).toContain(words);
    expect(pictureText(report, "events-chart")).toContain(words);
  });

  test("21,413 is not compared with 18,513, whose year is assumed, in sentence, card or headline", () => {
    const report = written("2002-03");
    const found = changeSaid(releases["2002-03"]!, /on the register/);
    expect(found.sentence.rule).toBe("doubtful");
    expect(found.text).toContain("18,513 a year before is no comparison, because the source does not say");
    expect(card(report.document, "Registered sexual offenders")).not.toMatch(/18,513|2,900/);
    for (const { text } of saidIn(report.document)) expect(text).not.toMatch(/2,900|15\.7/);
    // A later report draws the line of which it is the first year, and says the same of it.
    expect(plainText(chartIn(written("2007-08"), "register-chart").alternative)).toContain(
      "The year of this figure is assumed: 2001/02.",
    );
  });

  test("62,435 is not compared with 59,742, which may be of Level 1 alone", () => {
    const found = changeSaid(releases["2019-20"]!, /on the register/);
    expect(found.sentence.rule).toBe("doubtful");
    expect(found.text).toContain("not certain that the figure of 2018/19 counts the same");
  });

  test("50,210 mixes two bases, and says so in card and sentence", () => {
    const { document } = written("2007-08");
    const caution =
      "This total adds registered sexual offenders, counted on 31\u00A0March, to offenders in the other";
    expect(card(document, "MAPPA offenders, all categories")).toContain(caution);
    expect(changeSaid(releases["2007-08"]!, /50,210/).text).toContain(caution);
    // A neighbour: parts that are counted on different bases have no largest.
    expect(headline(written("2002-03"), "categories-chart").sentence).toMatchObject({
      rule: "shows",
      refused: [{ rule: "largest-part", reasons: [{ why: "bases-differ" }] }],
    });
  });

  test("64,300 is approximate, and a note says why there is no change to 66,741", () => {
    const { document } = written("2021-22");
    expect(document.notes).toContain(
      "The figure of 2020/21 is approximate, as it was published, so no change is computed from it.",
    );
    expect(plainText(chartIn(written("2021-22"), "register-chart").alternative)).toContain(
      "Approximate as published and so not drawn: 2020/21",
    );
  });
});

describe("comparing areas", () => {
  test("a map says the span of the areas with its unit and the whole beside it, and names none of them", () => {
    const { sentence, text } = headline(written("2031-32"), "register-map");
    expect(sentence.rule).toBe("range");
    expect(text).toContain("Between 123 and 186 people were on the register for every 100,000");
    expect(text).toContain("151 in 41 of 42 areas of England and Wales");
    expect(text).not.toMatch(/London|Northumbria|highest|lowest/);
    expect(sentence.refused).toEqual([]);
  });

  test("79,209 is of the same areas, and the sentence says so", () => {
    expect(changeSaid(releases["2031-32"]!, /80,870/).text).toContain(
      "from 79,209 in the same areas a year before",
    );
  });

  test("a rate beside the nation's says whether their limits overlap", () => {
    expect(headline(written("2031-32", "suffolk"), "own-dots").sentence.rule).toBe("limits-overlap");
    expect(headline(written("2031-32", "norfolk"), "own-dots").sentence.rule).toBe("limits-apart");
  });

  test("of two categories of nearly one size none is the largest", async () => {
    const rows = [
      ...[
        "category-1,level-1,,95",
        "category-1,level-2,,5",
        "category-2,level-1,,90",
        "category-2,level-2,,13",
      ],
      ...["category-3,level-2,,2", "category-1,,,100", "category-2,,,103", "category-3,,,2", ",,,205"],
    ].map((each) => `Suffolk,2018/19,eligible,${each}`);
    const { sentence } = headline(
      await madeReport(rows, "2018/19", "2015-16", "suffolk"),
      "categories-chart",
    );
    expect(sentence.rule).toBe("shows");
    expect(sentence.refused[0]!.reasons[0]!.why).toBe("chance");
  });
});

describe("breaks in series", () => {
  const sentences = [
    "In 2008/09 the definitions of the levels and the basis of the count of serious further offences changed",
    "Since 2009/10 serious further offences include those by offenders managed at Level 1",
  ];

  test("79, 48 and 196: in chart, picture, alternative text, table and data", () => {
    const report = written("2017-18");
    const chart = chartIn(report, "sfo-chart");
    const alternative = plainText(chart.alternative);
    const table = blocksOf(report.document).find(
      (block) => block.type === "table" && block.id === chart.table,
    ) as Extract<Edition["sections"][number]["blocks"][number], { type: "table" }>;
    for (const words of sentences) {
      expect(chart.breaks.map(({ sentence }) => sentence).join()).toContain(words);
      expect(chart.remarks.map(plainText).join()).toContain(words);
      expect(alternative).toContain(words);
      expect(pictureText(report, "sfo-chart")).toContain(words);
      expect(JSON.stringify(report.document)).toContain(words);
      expect(table.notes.map((note) => report.document.notes[note - 1]).join()).toContain(words);
    }
    expect(alternative).toMatch(
      /79; then, after a break in the series, 2008\/09 48; then, after a break in the series, 2009\/10 196/,
    );
    expect(alternative).not.toMatch(/highest|lowest/);
    expect(headline(report, "sfo-chart").sentence.rule).toBe("shows");
  });

  test("79 and 48, and 52,809 and 39,492: in a sentence and its card", async () => {
    const rows = ["2007/08,serious-further-offences,,,,79", "2008/09,serious-further-offences,,,,48"];
    const charged = await make({
      rows: rows.map((row) => `England and Wales,${row}`),
      year: "2008/09",
      framework: "2008-09",
    });
    const found = changeSaid(charged, /charged/);
    expect(found.sentence.rule).toBe("not-comparable");
    expect(found.text).toContain(`48 people were charged`);
    expect(found.text).toContain(sentences[0]);
    expect(found.text).not.toContain("79");
    const totals = await make({
      rows: ["England and Wales,2002/03,eligible,,,,52809", "England and Wales,2003/04,eligible,,,,39492"],
      year: "2003/04",
      framework: "2003-04",
    });
    const total = changeSaid(totals, /39,492/);
    expect(total.text).toContain(
      "New counting rules in 2003/04 cut the published national total by a quarter",
    );
    expect(total.text).not.toContain("52,809");
    expect(card(reportOf(totals, "national").document, "MAPPA offenders, all categories")).not.toMatch(
      /52,809|13,317/,
    );
  });

  test("a break of one line is named for that line, and goes through no other", async () => {
    const report = await longSeries();
    const { breaks } = chartIn(report, "events-chart");
    expect(breaks.map(({ label, series }) => ({ label, series }))).toEqual([
      { label: "Break in series: Returned to custody", series: [2] },
      { label: "Break in series: Orders imposed", series: [1] },
    ]);
    expect(textIn(report.drawings.page.get("events-chart")!)).toContain("Returned to custody");
    expect(plainText(chartIn(report, "events-chart").alternative)).toContain(
      "Break in 2015/16 (Orders imposed): In 2015",
    );
  });
});

describe("what is read by those who do not see", () => {
  test("a cell that cannot exist is not a gap", () => {
    const alternative = plainText(chartIn(written("2031-32"), "categories-chart").alternative);
    expect(alternative).not.toMatch(/not available|no figure/);
    expect(alternative).toContain("Category 3, Level 1: this cannot exist and has no bar");
  });

  test("a map is told by its ends, its middle, the nation and the areas without a figure", () => {
    const alternative = plainText(chartIn(written("2031-32"), "register-map").alternative);
    expect(alternative).toContain("Between 123 and 186 people were on the register");
    expect(alternative).toContain("half of the areas lie at or above 151");
    expect(alternative).toContain("the figure of 41 of 42 areas of England and Wales is 151");
    expect(alternative).toContain("No figure for Cumbria");
  });

  test("a charge is not a conviction, in card, sentence, headline, remark, alternative text and picture", () => {
    const report = written("2031-32");
    const caution = "A charge is not a conviction";
    expect(card(report.document, "Charged with a serious further offence")).toContain(caution);
    expect(changeSaid(releases["2031-32"]!, /charged/).text).toContain(caution);
    for (const id of ["charged-funnel", "events-index"]) {
      expect(headline(report, id).text).toContain(caution);
      expect(plainText(chartIn(report, id).alternative)).toContain(caution);
      expect(pictureText(report, id)).toContain(caution);
    }
  });
});

test("every sentence of every report has its rule and the ids of its figures", () => {
  for (const id of Object.keys(releases)) {
    const { document } = written(id);
    for (const { sentence } of saidIn(document)) {
      expect(sentence.rule).toMatch(/^[a-z-]+$/);
      expect(sentence.figures).toEqual([...new Set(figuresOf(sentence).map(({ figure }) => figure))]);
      for (const figure of sentence.figures) expect(document.figures[figure]).toBeDefined();
    }
  }
});
