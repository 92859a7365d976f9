import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { showRelease } from "../../../src/desk/home/show-release.ts";
import type { DeskResponse } from "../../../src/desk/http/exchange.ts";
import { routes } from "../../../src/desk/routes.ts";
import { deskOver } from "../return/served.ts";

const id = "2031-32";
const slow = { timeout: 120_000 };

/** A framework in which the reports of the nation and of regions have a place for texts. */
function withTexts(folder: string): void {
  const path = join(folder, "frameworks/2022-23.yaml");
  const text = readFileSync(path, "utf8");
  expect(text).toMatch(/^reports:\n/m);
  const own = `reports:
  group:
    of: { groups: region }
    title: Regional report {year}
    order: [introduction, figures]
    sections:
      introduction: { heading: Introduction, optional: true, blocks: [{ narrative: introduction }] }
      figures: { heading: Figures, blocks: [{ key-figures: [{ cell: eligible/total/total, label: MAPPA-eligible offenders }] }] }
  nation-in-words:
    of: nation
    title: The year in words {year}
    order: [foreword]
    sections:
      foreword: { heading: Foreword, blocks: [{ narrative: foreword }] }
`;
  writeFileSync(path, text.replace(/^reports:\n/m, own));
  const narrative = join(folder, "releases", id, "narrative/north-east-region");
  mkdirSync(narrative, { recursive: true });
  writeFileSync(join(narrative, "introduction.md"), "The region met every month.\n");
}

test("of the nation and of groups are listed and can be written like those of areas", slow, async () => {
  const { desk, faults } = await deskOver(withTexts);
  const ask = async (method: "GET" | "POST", pattern: string, parameters: object, body = "") => {
    const route = routes.find((each) => each.method === method && each.pattern === pattern)!;
    return route.handle(
      { parameters: { release: id, ...parameters }, query: new URLSearchParams(), body: Buffer.from(body) },
      desk,
    );
  };
  const page = async (pattern: string, parameters: object) =>
    (await ask("GET", pattern, parameters)) as Extract<DeskResponse, { kind: "page" | "report" }>;
  const request = { parameters: { release: id }, query: new URLSearchParams(), body: new Uint8Array() };
  const { html } = (await showRelease(request, desk)) as Extract<DeskResponse, { kind: "page" }>;
  expect(html).toContain('<a href="/2031-32/north-east-region/text/introduction">Introduction</a>: written');
  expect(html).toContain('<a href="/2031-32/london-region/text/introduction">Introduction</a>: not written');
  expect(html).toContain('<a href="/2031-32/england-and-wales/text/foreword">Foreword</a>: not written');

  const text = "/:release/:area/text/:section";
  const shown = await page(text, { area: "north-east-region", section: "introduction" });
  expect(shown.html).toContain("The region met every month.");
  const preview = await page("/:release/:area/preview", { area: "north-east-region" });
  expect(preview.kind).toBe("report");
  expect(preview.html).toContain("The region met every month.");

  for (const [area, section] of [
    ["england-and-wales", "foreword"],
    ["london-region", "introduction"],
  ] as const) {
    const saved = await ask("POST", text, { area, section }, "text=A+year+of+work.&version=");
    expect(saved).toMatchObject({ kind: "redirect" });
    const path = `releases/${id}/narrative/${area}/${section}.md`;
    expect(readFileSync(join(desk.data.shown(""), path), "utf8")).toContain("A year of work.");
  }
  expect(await page(text, { area: "no-region", section: "introduction" })).toMatchObject({ status: 404 });
  expect(await page(text, { area: "suffolk", section: "introduction" })).toMatchObject({ status: 404 });
  expect(faults).toEqual([]);
});
