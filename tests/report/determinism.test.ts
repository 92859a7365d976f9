import { expect, test } from "vitest";
import { build } from "../../src/commands/build.ts";
import { memoryFiles } from "../../src/files/memory.ts";
import { writers } from "../../src/publish/writers.ts";
import { english } from "../../src/words/english/english.ts";
import { shippedData, templates } from "../support/project.ts";

const usual = "2017-18";

/** Builds one release and gives what was written, by path. */
async function built(
  areas: readonly string[] = [],
  clock = "2032-10-01T08:30:00Z",
  release = usual,
): Promise<Map<string, string | Uint8Array>> {
  const output = memoryFiles();
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
  const [all, alone] = [await built([], clock, release), await built([area], clock, release)];
  const own = [...alone].filter(([path]) => path.includes(`/${area.toLowerCase()}`));
  expect(own.map(([path]) => path.split(".").at(-1)).sort()).toEqual(
    expect.arrayContaining(["html", "json", "pdf"]),
  );
  const different = own.filter(([path, content]) => !sameBytes(content, all.get(path)));
  expect(different.map(([path]) => path)).toEqual([]);
});

test("another clock changes the date that a PDF file says of itself, and no page", async () => {
  const [first, later] = [await built(["Suffolk"]), await built(["Suffolk"], "2032-10-02T08:30:00Z")];
  const path = (ending: string) => `${usual}/suffolk-reconstructed.${ending}`;
  expect(sameBytes(first.get(path("html")), later.get(path("html")))).toBe(true);
  expect(sameBytes(first.get(path("pdf")), later.get(path("pdf")))).toBe(false);
});
