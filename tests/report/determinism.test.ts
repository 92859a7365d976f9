import { expect, test } from "vitest";
import { build } from "../../src/commands/build.ts";
import { memoryFiles } from "../../src/files/memory.ts";
import { writers } from "../../src/publish/writers.ts";
import { english } from "../../src/words/english/english.ts";
import { shippedData, templates } from "../support/project.ts";

const usual = "2017-18";

type Written = ReadonlyMap<string, string | Uint8Array>;

/** Builds one release into a folder in which `standing` is already, and gives all that is there then, by path. */
async function built(
  areas: readonly string[] = [],
  clock = "2032-10-01T08:30:00Z",
  release = usual,
  standing: Written = new Map(),
): Promise<Written> {
  const output = memoryFiles(standing);
  const code = await build(
    { releases: [release], areas, formats: writers.map(({ name }) => name) },
    {
      data: shippedData,
      templates,
      output,
      words: english,
      now: () => new Date(clock),
      print: () => {},
      progress: () => {},
    },
  );
  expect(code).toBe(0);
  return output.contents;
}

function sameBytes(one: string | Uint8Array | undefined, other: string | Uint8Array | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    Buffer.from(one as Uint8Array).equals(Buffer.from(other as Uint8Array))
  );
}

test("two builds with the same clock give the same bytes in every file", async () => {
  const [first, second] = [await built(), await built()];
  expect([...first.keys()].length).toBeGreaterThan(20);
  expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
  const different = [...first].filter(([path, content]) => !sameBytes(content, second.get(path)));
  expect(different.map(([path]) => path)).toEqual([]);
});

test.each([
  [usual, "Teesside"],
  // Beside the nation's rate, which is queried.
  ["2002-03", "Surrey"],
  // Beside a sum that holds another area's open query.
  ["2031-32", "Suffolk"],
])("a report of %s built alone, %s, has the same bytes as one built among others", async (release, area) => {
  const clock = "2032-10-01T08:30:00Z";
  const all = await built([], clock, release);
  const own = [...all.keys()].filter((path) => path.startsWith(`${release}/${area.toLowerCase()}`));
  expect(own.map((path) => path.split(".").at(-1)!)).toEqual(
    expect.arrayContaining(["html", "json", "pdf", "csv"]),
  );

  // Made again where the others stand.
  const others = new Map([...all].filter(([path]) => !own.includes(path)));
  const again = await built([area], clock, release, others);
  expect(own.filter((path) => !sameBytes(again.get(path), all.get(path)))).toEqual([]);

  // Made alone its pages lead to no report that is not there, and in all else they are the same.
  const alone = await built([area], clock, release);
  const pages = own.filter((path) => path.endsWith(".html"));
  const different = own.filter((path) => !sameBytes(alone.get(path), all.get(path)));
  expect(different).toEqual(pages);
  expect(
    [...alone.keys()].filter((path) => path.startsWith(`${release}/${area.toLowerCase()}`)).sort(),
  ).toEqual(own.toSorted());
  for (const page of pages) expect(alone.get(page)).toBe(withoutLinksTo(all, alone, String(all.get(page))));
});

/** A page without the entries of its list of reports that lead to one of `all` which is not among `some`. */
function withoutLinksTo(all: Written, some: Written, page: string): string {
  return page.replace(/<li><a href="([^"]*)">[^<]*<\/a><\/li>\n/g, (entry, address: string) => {
    const missing = (files: Written) => ![...files.keys()].some((path) => path.endsWith(`/${address}`));
    return missing(some) && !missing(all) ? "" : entry;
  });
}

test("another clock changes the date that a PDF file says of itself, and no page", async () => {
  const [first, later] = [await built(["Suffolk"]), await built(["Suffolk"], "2032-10-02T08:30:00Z")];
  const path = (ending: string) => `${usual}/suffolk-reconstructed.${ending}`;
  expect(sameBytes(first.get(path("html")), later.get(path("html")))).toBe(true);
  expect(sameBytes(first.get(path("pdf")), later.get(path("pdf")))).toBe(false);
});
