import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { allowedAddress, emailAddress, telephoneAddress } from "../../src/narrative/addresses.ts";
import { fileAddress } from "../../src/render/html/address.ts";
import { cssString } from "../../src/render/html/escape.ts";
import { renderIndex } from "../../src/render/html/index-page.ts";
import type { Block, Edition } from "../../src/report/edition/edition.ts";
import { english } from "../../src/words/english/english.ts";
import { htmlFaults } from "../support/html-checks.ts";
import { htmlTemplates, samplePage } from "../support/html-pages.ts";
import { attribute, elements, textOf } from "../support/html-tables.ts";
import { sampleDocument } from "../support/sample-document.ts";

const hostile = `</style><script>alert("1")</script> & 'quoted' {{label}} <img src=x onerror=alert(1)>`;
const text = { type: "text" as const, text: hostile };

/** The sample with hostile words in every place where words go. */
function hostileDocument(): Edition {
  const document = sampleDocument({ title: hostile, name: hostile });
  const blocks: Block[] = [
    { type: "heading", level: 3, id: "hostile", text: hostile },
    { type: "paragraph", content: [text, { type: "strong", children: [text] }] },
    { type: "paragraph", content: [{ type: "link", address: "javascript:alert(1)", children: [text] }] },
    { type: "paragraph", content: [{ type: "link", address: 'https://a.example/"><b>', children: [text] }] },
    { type: "list", ordered: true, items: [[text]] },
    { type: "quotation", paragraphs: [[text]] },
    { type: "warning", title: hostile, content: [text] },
    { type: "definitions", items: [{ term: hostile, definition: hostile }] },
    { type: "contacts", items: [{ agency: hostile, lines: [hostile], telephone: hostile, email: hostile }] },
    {
      type: "picture",
      alternative: hostile,
      media: "image/png",
      data: "iVBORw0KGgo=",
      width: 10,
      height: 10,
    },
  ];
  const harden = (block: Block): Block => {
    if (block.type === "table") {
      return {
        ...block,
        title: hostile,
        subtitle: hostile,
        corner: hostile,
        source: hostile,
        columns: block.columns.map(() => ({ label: hostile })),
        rows: block.rows.map((row) => ({ ...row, header: hostile })),
      };
    }
    if (block.type === "chart") {
      return { ...block, headline: [text], subtitle: hostile, alternative: [text], source: hostile };
    }
    return block;
  };
  return {
    ...document,
    label: hostile,
    publisher: hostile,
    runningHeader: hostile,
    cover: {
      ...document.cover!,
      series: hostile,
      title: hostile,
      facts: [{ label: hostile, text: hostile }],
    },
    notes: [hostile, hostile],
    sections: document.sections.map((section) => ({
      ...section,
      // Sections must differ in name, as they do in any report.
      heading: `${hostile} ${section.id}`,
      blocks: [...section.blocks.map(harden), ...(section.id === "statistics" ? blocks : [])],
    })),
  };
}

describe("a page of hostile words", async () => {
  const html = samplePage(hostileDocument());
  const all = elements(parse(html));

  test("holds them as text", () => {
    expect(all.filter((each) => each.tagName === "script")).toEqual([]);
    expect(all.filter((each) => each.tagName === "img")).toHaveLength(1);
    expect(all.flatMap((each) => each.attrs).filter(({ name }) => name.startsWith("on"))).toEqual([]);
    expect(textOf(all.find((each) => each.tagName === "title")!)).toBe(hostile);
    expect(textOf(all.find((each) => attribute(each, "id") === "heading-hostile")!)).toBe(hostile);
    expect(
      attribute(
        all.find((each) => each.tagName === "img"),
        "alt",
      ),
    ).toBe(hostile);
  });

  test("links only to addresses that are allowed", () => {
    for (const link of all.filter((each) => each.tagName === "a")) {
      expect(attribute(link, "href")).toMatch(/^(https?:\/\/|mailto:|tel:|#)/);
    }
  });

  test("is valid", async () => {
    expect(await htmlFaults(html)).toEqual([]);
  });
});

test.each([
  ["javascript:alert(1)", undefined],
  ["JaVaScRiPt:alert(1)", undefined],
  [" javascript:alert(1)", undefined],
  ["java\nscript:alert(1)", undefined],
  ["data:text/html,x", undefined],
  ["file:///etc/passwd", undefined],
  ["//example.org", undefined],
  ["https://example.org/a?b=c&d#e", "https://example.org/a?b=c&d#e"],
  ["mailto:a@example.org", "mailto:a@example.org"],
  ["tel:+441632960000", "tel:+441632960000"],
  ["#levels", "#levels"],
])("the address %j", (address, expected) => {
  expect(allowedAddress(address)).toBe(expected);
});

test("telephone numbers and email addresses become links only where they are one", () => {
  expect(telephoneAddress("01632 960000")).toBe("tel:01632960000");
  expect(telephoneAddress("+44 (1632) 960-000")).toBe("tel:+441632960000");
  expect(telephoneAddress("101 or 999, ask for public protection")).toBeUndefined();
  expect(emailAddress("mappa.unit@police.example.uk")).toBe("mailto:mappa.unit@police.example.uk");
  expect(emailAddress("not an address?subject=x")).toBeUndefined();
});

test("a path to a file can be no other address", () => {
  expect(fileAddress("2017-18/area/st helens.html")).toBe("2017-18/area/st%20helens.html");
  expect(fileAddress("javascript:alert(1)")).toBe("javascript%3Aalert(1)");
});

test("the index escapes its words", async () => {
  const html = renderIndex(
    {
      generated: hostile,
      releases: [
        {
          id: "2031-32",
          year: hostile,
          kind: hostile,
          label: hostile,
          national: { page: hostile },
          groups: [{ name: hostile, page: hostile }],
          others: [{ title: hostile, page: hostile }],
          areas: [
            { name: hostile, reason: hostile },
            { name: `${hostile} too`, page: hostile },
          ],
        },
      ],
    },
    htmlTemplates,
    english,
  );
  expect(elements(parse(html)).filter((each) => ["script", "img"].includes(each.tagName))).toEqual([]);
  expect(await htmlFaults(html)).toEqual([]);
});

test("a CSS string ends neither itself nor its style element", () => {
  expect(cssString('a"b</style>')).toBe('"a\\22 b\\3c \\2f style\\3e "');
});
