import { describe, expect, test } from "vitest";
import { make } from "../support/project.ts";
import { told } from "../support/told.ts";

const { areas } = (await make({})).statistics.project;
const cell = "eligible,category-1,,";

/** Each area with the same number, or with another one; `undefined` leaves it out. */
function rows(
  count: number,
  year = "2018/19",
  others: Readonly<Record<string, number | undefined>> = {},
): string[] {
  return areas.flatMap(({ name, slug }) => {
    const own = slug in others ? others[slug] : count;
    return own === undefined ? [] : [`${name},${year},${cell},${own}`];
  });
}

const nation = (count: number, year = "2018/19") => `England and Wales,${year},${cell},${count}`;

async function problems(all: readonly string[], year = "2018/19"): Promise<string[]> {
  const { findings } = await make({ rows: all, year });
  return findings
    .filter(({ code }) => code === "QUERY-RECONCILIATION")
    .map((finding) => told(finding).problem);
}

describe("a figure that is stated for England and Wales", () => {
  test("is what the areas add up to", async () => {
    expect(await problems([...rows(100), nation(4200)])).toEqual([]);
    expect(await problems([...rows(100), nation(4190)])).toEqual([
      "MAPPA-eligible offenders, Category 1: 4,190 is stated for England and Wales in 2018/19, and its 42 areas add up to 4,200.".replace(
        "and its 42 areas add up to",
        "and 42 of its 42 areas alone add up to",
      ),
    ]);
    expect((await problems([...rows(100), nation(99_999)]))[0]).toContain("and its 42 areas add up to 4,200");
  });

  test("is never below some of its areas, however few they are", async () => {
    const two = ["London", "West Yorkshire"].map((name) => `${name},2018/19,${cell},10425`);
    expect(await problems([...two, nation(10_000)])).toEqual([
      expect.stringContaining("2 of its 42 areas alone add up to 20,850"),
    ]);
  });

  test("leaves the areas without a figure what they could have, by their own last one", async () => {
    const known = [...rows(100, "2017/18"), ...rows(100, "2018/19", { cumbria: undefined })];
    for (const own of [50, 100, 200]) expect(await problems([...known, nation(4100 + own)])).toEqual([]);
    for (const own of [30, 250]) expect(await problems([...known, nation(4100 + own)])).toHaveLength(1);
  });

  test("by the rates of the others where they have none", async () => {
    const { populations } = (await make({})).statistics.project;
    const perHead = areas.map(({ name, code, slug }) => ({
      slug,
      row: `${name},2018/19,${cell},${Math.round(populations.of(code, "mid-2018", "aged-10-and-over")! / 700)}`,
    }));
    const known = perHead.filter(({ slug }) => slug !== "london").map(({ row }) => row);
    const sum = known.reduce((total, row) => total + Number(row.split(",").at(-1)), 0);
    const london = Number(
      perHead
        .find(({ slug }) => slug === "london")!
        .row.split(",")
        .at(-1),
    );
    expect(await problems([...known, nation(sum + london)])).toEqual([]);
    expect(await problems([...known, nation(sum + london * 3)])).toHaveLength(1);
    expect(await problems([...known, nation(sum + 100)])).toHaveLength(1);
  });

  test("says nothing of areas that nobody knows", async () => {
    expect(await problems([nation(5000)])).toEqual([]);
    expect(await problems([`Suffolk,2018/19,${cell},830`, nation(60_000)])).toEqual([]);
  });

  test("is held to its areas in the years of the history too, also where one revision was not carried into it", async () => {
    const history = [...rows(100, "2017/18", { gwent: 90 }), nation(4200, "2017/18")];
    expect(await problems([...rows(100), ...history])).toEqual([
      expect.stringContaining(
        "4,200 is stated for England and Wales in 2017/18, and its 42 areas add up to 4,190",
      ),
    ]);
  });

  test("blocks publication until it is settled, at the line where it stands", async () => {
    const { findings } = await make({ rows: [...rows(100), nation(99_999)] });
    const [query] = findings.filter(({ code }) => code === "QUERY-RECONCILIATION");
    expect(query).toMatchObject({
      severity: "query",
      area: "england-and-wales",
      location: { file: "releases/made/returns/areas.csv", line: 44 },
    });
  });
});

test("a rate that is stated for the nation without its count is one that the areas can give", async () => {
  const rate = (value: string) => `England and Wales,2018/19,rso-rate,,,,${value},rate`;
  const known = [...rows(1450, "2017/18"), ...rows(1450, "2018/19", { cumbria: undefined })];
  expect(await problems([...known, rate("117")])).toEqual([]);
  expect(await problems([...known, rate("171")])).toHaveLength(1);
  expect(await problems([...known, rate("110")])).toHaveLength(1);
});
