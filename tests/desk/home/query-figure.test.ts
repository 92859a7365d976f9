import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isListed, workOf } from "../../../src/desk/home/listed.ts";
import { queryFigures } from "../../../src/desk/home/query-figure.ts";
import { queryRows } from "../../../src/desk/home/query-rows.ts";
import { showQueries } from "../../../src/desk/home/show-queries.ts";
import type { DeskResponse } from "../../../src/desk/http/exchange.ts";
import type { Finding } from "../../../src/findings/finding.ts";
import { cellInWords, parseCell } from "../../../src/framework/cells.ts";
import { english } from "../../../src/words/english/english.ts";
import { deskOver } from "../return/served.ts";

const id = "2031-32";
const slow = { timeout: 120_000 };

async function rowsOver(change?: (folder: string) => void, area?: string) {
  const { desk } = await deskOver(change);
  const { state, all } = (await workOf(desk, id))!;
  const listed = { state: undefined, area, code: undefined };
  const own = all.filter((each) => isListed(each, listed) && each.finding.severity === "query");
  const rows = await queryRows(desk, state, own, listed, undefined);
  return { desk, state, rows: rows.map((row, index) => ({ ...row, finding: own[index]!.finding })) };
}

test("show beside each query the figure that it leads to, by its name", slow, async () => {
  const { state, rows } = await rowsOver();
  const { framework } = state.prepared.release;
  const led = rows.flatMap(({ address, figure }) => {
    const cell = address?.split("#cell-")[1];
    return cell === undefined ? [] : [{ figure, name: cellInWords(framework, parseCell(framework, cell)!) }];
  });
  expect(led.length).toBeGreaterThan(3);
  for (const { figure, name } of led) expect(figure?.name).toBe(name);
});

test("show the figure that is missing and not the total of its measure", slow, async () => {
  const { rows, desk } = await rowsOver(undefined, "gwent");
  const missing = rows.find(({ problem }) => problem.includes("Breach of licence, Category 2, Level 2"));
  expect(missing?.address).toContain("#cell-returned-to-custody/licence/category-2/level-2");
  expect(missing?.figure).toMatchObject({
    name: "Level 2 and 3 offenders returned to custody, Breach of licence, Category 2, Level 2",
    now: { label: "Stated for 2031/32", value: "not available" },
    before: { value: "5" },
  });
  const request = {
    parameters: { release: id },
    query: new URLSearchParams({ area: "gwent" }),
    body: new Uint8Array(),
  };
  const { html } = (await showQueries(request, desk)) as Extract<DeskResponse, { kind: "page" }>;
  expect(html).toContain(`data-key="figure-name">${missing?.figure?.name}</p>`);
});

test(
  "say in the words of the product why there is no figure, and add up a total that nobody stated",
  slow,
  async () => {
    const { desk, state, rows } = await rowsOver((folder) => {
      const path = join(folder, "releases", id, "returns/gwent.yaml");
      const text = readFileSync(path, "utf8");
      const without = text.replace(/^ {4}total: \{ level-1: 1292.*\n/m, "");
      expect(without).not.toBe(text);
      writeFileSync(path, without);
    }, "gwent");
    const missing = rows.find(({ code }) => code === "RETURN-INCOMPLETE")!.finding;
    const words = { ...english, trace: { ...english.trace, value: () => "none known" } };
    expect((await queryFigures(desk, state, words)(missing))?.now.value).toBe("none known");

    const total = { ...missing.figure!, measure: "eligible", members: ["total", "total"] };
    const asked = { ...missing, code: "QUERY-OUTLIER", figure: total } as Finding;
    expect((await queryFigures(desk, state, english)(asked))?.now).toEqual({
      label: "Added up for 2031/32",
      value: "1,322",
    });
  },
);
