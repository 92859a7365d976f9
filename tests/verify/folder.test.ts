import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../src/files/files.ts";
import { manifestName } from "../../src/publish/version/make-manifest.ts";
import {
  bytesOf,
  inShort,
  only,
  type PublishedFiles,
  publishedSmall,
  verifyFiles,
  withManifest,
} from "../support/published.ts";

const published = await publishedSmall();
const notice = "suffolk_area-press-notice-illustrative";
const tables = "england-and-wales_tables-illustrative";
const small = only(published, notice);

async function foundIn(
  files: PublishedFiles,
  own: Parameters<typeof verifyFiles>[1] = {},
): Promise<string[]> {
  return inShort((await verifyFiles(files, own)).findings).filter((each) => !each.includes("A link leads"));
}

function put(files: PublishedFiles, name: string, content: string | Uint8Array): PublishedFiles {
  return new Map([...files, [name, bytesOf(content)]]);
}

function without(files: PublishedFiles, name: string): PublishedFiles {
  return new Map([...files].filter(([each]) => each !== name));
}

/** A manifest with something else in it. */
function manifestWith(change: (manifest: { outputs: object[] }) => void): string {
  const manifest = JSON.parse(new TextDecoder().decode(small.get(manifestName)));
  change(manifest);
  return JSON.stringify(manifest);
}

describe("a folder in which something is other than it was published", () => {
  it("is told of where a file is missing or is there unlisted", async () => {
    expect(await foundIn(without(small, `${notice}.pdf`))).toEqual([
      `VERIFY-FILE ${notice}.pdf The manifest lists this file, and it is not there.`,
    ]);
    expect(await foundIn(put(small, "more.html", "<p>1</p>"))).toContain(
      "VERIFY-FILE more.html The manifest does not list this file.",
    );
  });

  it("is told of where it has links and folders, and neither is followed", async () => {
    const entries: Entry[] = [
      { name: `${notice}.html`, folder: false, kind: "link" },
      { name: "inside", folder: true, kind: "folder" },
      { name: "pipe", folder: false, kind: "special" },
    ];
    const names = [...small.keys()].filter((name) => name !== `${notice}.html`);
    const list = async () => [
      ...entries,
      ...names.map((name): Entry => ({ name, folder: false, kind: "file" })),
    ];
    const readBytes = async (path: string) => {
      if (!names.includes(path)) throw new Error(`${path} was opened`);
      return small.get(path);
    };
    expect(await foundIn(small, { list, readBytes })).toEqual([
      `VERIFY-FILE ${notice}.html This is a link or the like, and not a file of the version.`,
      "VERIFY-FILE inside This is a folder; a version that was published has none.",
      "VERIFY-FILE pipe This is a link or the like, and not a file of the version.",
      `VERIFY-FILE ${notice}.html The manifest lists this file, and it is not there.`,
    ]);
  });

  it("is told of where the manifest is missing, is none, or leads out of the folder", async () => {
    expect(await foundIn(without(small, manifestName))).toEqual([
      "VERIFY-MANIFEST manifest.json There is no manifest in the folder.",
    ]);
    expect(await foundIn(put(small, manifestName, "{"))).toEqual([
      "VERIFY-MANIFEST manifest.json The manifest cannot be read: 'it is not JSON'.",
    ]);
    const paths = ["../../../etc/passwd", "/etc/passwd", "inside/file", "..", "manifest.json", "C:\\x"];
    const outside = manifestWith(({ outputs }) => {
      for (const path of paths) outputs.push({ path, size: 1, sha256: "0".repeat(64) });
    });
    expect(await foundIn(put(small, manifestName, outside))).toEqual(
      paths.map(
        (path) =>
          `VERIFY-MANIFEST manifest.json The manifest lists '${path}', which is no name of a file in this folder.`,
      ),
    );
  });

  it("is told of where a size is not the file's, however large it is said to be", async () => {
    const huge = manifestWith(({ outputs }) => Object.assign(outputs[0]!, { size: Number.MAX_SAFE_INTEGER }));
    const [finding, ...more] = await foundIn(put(small, manifestName, huge));
    expect(finding).toMatch(/^VERIFY-FILE .* The file has \d+ bytes; the manifest says 9007199254740991\.$/);
    expect(more).toEqual([]);
  });
});

describe("a file that cannot be read", () => {
  const withTables = only(published, tables);
  const bomb = zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": [new Uint8Array(64 * 1024 * 1024), { level: 9 }],
  });

  it.each<[string, PublishedFiles, string, Uint8Array]>([
    ["a PDF that ends too early", small, `${notice}.pdf`, small.get(`${notice}.pdf`)!.slice(0, 4_000)],
    ["a PDF that is none", small, `${notice}.pdf`, bytesOf("PDF")],
    ["an ODS that is huge when it is unpacked", withTables, `${tables}.ods`, bomb],
    ["an ODS that is none", withTables, `${tables}.ods`, bytesOf("sheet")],
    ["an XLSX under the name of an ODS", withTables, `${tables}.ods`, withTables.get(`${tables}.xlsx`)!],
    ["an edition that is no JSON", small, `${notice}.json`, bytesOf("{")],
    ["an edition without its figures", small, `${notice}.json`, bytesOf('{"id":"x"}')],
    [
      "an edition that is too deep",
      small,
      `${notice}.json`,
      bytesOf("[".repeat(20_000) + "]".repeat(20_000)),
    ],
  ])("is named: %s", async (_, files, name, bytes) => {
    const found = await foundIn(withManifest(put(files, name, bytes)));
    expect(found).toContainEqual(expect.stringMatching(`^VERIFY-UNREADABLE ${name.replaceAll(".", "\\.")} `));
  });

  it("of HTML and texts is one that says nothing of what it should", async () => {
    for (const ending of [".html", ".txt", ".md"]) {
      const found = await foundIn(withManifest(put(small, `${notice}${ending}`, "\u0000\u0001<<<")));
      expect(found).toContainEqual(
        expect.stringMatching(`^VERIFY-DOCUMENT ${notice}\\${ending} \\d+ numbers differ`),
      );
    }
  });
});
