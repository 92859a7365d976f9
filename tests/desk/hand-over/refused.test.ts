import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { lookAtBundle } from "../../../src/desk/hand-over/take-in.ts";
import { rawArchive } from "./archives.ts";
import { altered, alteredParts, handingOver, listedAs, png, textOf, type Unpacked } from "./bundles.ts";

const slow = { timeout: 300_000 };
const bytesOf = (text: string) => new TextEncoder().encode(text);
const plans = "narrative/suffolk/plans.md";
const own = "returns/suffolk.yaml";
const rename = (files: Unpacked, from: string, to: string) => {
  files[to] = files[from]!;
  delete files[from];
};

/** A bundle that is as it should be, with something done to it, and what has to be said of that. */
type Attack = readonly [name: string, made: (bundle: Uint8Array) => Uint8Array, ...says: string[]];

const putting = (bundle: Uint8Array, name: string, content: Uint8Array, agreeing?: boolean) =>
  altered(bundle, (files) => Object.assign(files, { [name]: content }), agreeing);
const saying = (bundle: Uint8Array, name: string, value: unknown) =>
  altered(bundle, (_, manifest) => Object.assign(manifest, { [name]: value }));

/** With a part more, written as no library would. */
const adding =
  (...parts: Parameters<typeof rawArchive>[0]) =>
  (bundle: Uint8Array) =>
    rawArchive([...alteredParts(bundle), ...parts]);
const naming = (name: string) =>
  [name, adding({ name, content: "x" }), "has a name that leads out of the bundle"] as const;

const archives: readonly Attack[] = [
  ["nothing", () => new Uint8Array(1), "This is no bundle, or it was damaged"],
  ["no zip", () => bytesOf("area: Suffolk\n".repeat(50)), "This is no bundle, or it was damaged"],
  ["cut off", (bundle) => bundle.subarray(0, bundle.length - 30), "This is no bundle, or it was damaged"],
  [
    "of the 64-bit kind",
    (bundle) => {
      const end = Buffer.from(bundle);
      end.writeUInt32LE(0xffffffff, end.length - 6);
      return end;
    },
    "This is no bundle, or it was damaged",
  ],
  ["encrypted", adding({ name: plans, content: "x", flags: 1 }), "locked with a password"],
  ["too large", () => randomBytes(24 * 1024 * 1024 + 1), "The file has more than 24 MB"],
  [
    "too large unpacked, by what it says",
    adding({ name: plans, content: "x", size: 33 * 1024 * 1024 }),
    "Unpacked, the file would have more than 32 MB",
  ],
  [
    "too many files",
    () => rawArchive(Array.from({ length: 201 }, (_, at) => ({ name: `${at}.md`, content: "x" }))),
    "There are more than 200 files in it",
  ],
  [
    "a bomb that says so",
    adding({ name: "narrative/suffolk/more.md", content: Buffer.alloc(20_000_000) }),
    "narrative/suffolk/more.md would become far larger",
  ],
  [
    "a bomb that does not say so",
    adding({ name: "narrative/suffolk/more.md", content: Buffer.alloc(20_000_000), size: 100 }),
    "This is no bundle, or it was damaged on its way (at narrative/suffolk/more.md)",
  ],
];

const names: readonly Attack[] = [
  ...[
    "../../release.yaml",
    "/etc/passwd",
    "returns/../../release.yaml",
    "returns\\suffolk.yaml",
    "..\\..\\release.yaml",
    "C:/returns/suffolk.yaml",
    "//server/share/suffolk.yaml",
    "returns/./suffolk.yaml",
    "returns/suffolk.yaml\0.txt",
    "returns/suffolk\u202elmay.yaml",
    "",
  ].map(naming),
  [
    "a link",
    adding({ name: "narrative/suffolk/more.md", content: "/etc/passwd", mode: 0xa1ff }),
    "is a link to another file",
  ],
  [
    "a name twice",
    adding({ name: "narrative/Suffolk/PLANS.md", content: "x" }),
    "narrative/Suffolk/PLANS.md is in it twice",
  ],
  ["the very same name twice", adding({ name: plans, content: "x" }), `${plans} is in it twice`],
  ...[
    "release.yaml",
    "returns/run.exe",
    "returns/.hidden.yaml",
    "returns/deeper/suffolk.yaml",
    "narrative/suffolk/CON.md",
    "narrative/suffolk/plans.html",
    "narrative/suffolk/deeper/plans.md",
    "narrative/suffolk/plans.md.",
    "taken-over/suffolk.yaml",
    "manifest.json.md",
  ].map((name): Attack => {
    const made = (bundle: Uint8Array) => putting(bundle, name, bytesOf("x"));
    return [name, made, `${name} has no place in a bundle`];
  }),
  [
    "two returns",
    (bundle) => putting(bundle, "returns/suffolk-2.yaml", bytesOf("area: Suffolk")),
    "returns/suffolk-2.yaml has no place in a bundle",
  ],
];

const lists: readonly Attack[] = [
  [
    "no list",
    (bundle) => rawArchive(alteredParts(bundle).filter(({ name }) => name !== "manifest.json")),
    "manifest.json, is not in it",
  ],
  [
    "a list that is none",
    (bundle) =>
      rawArchive([
        ...alteredParts(bundle).filter(({ name }) => name !== "manifest.json"),
        { name: "manifest.json", content: "[1" },
      ]),
    "is not as the desk writes it",
  ],
  ["a list with more in it", (bundle) => saying(bundle, "__proto_", {}), "is not as the desk writes it"],
  [
    "a time that is none",
    (bundle) => saying(bundle, "made", "2032-99-14T13:00:00+01:00"),
    "is not as the desk writes it",
  ],
  ["another version", (bundle) => saying(bundle, "mappa-bundle", 2), "made by another version of mappa"],
  [
    "a file put in",
    (bundle) => putting(bundle, "narrative/suffolk/more.md", bytesOf("x"), false),
    "narrative/suffolk/more.md was put in after the bundle was made",
  ],
  [
    "a file taken out",
    (bundle) =>
      altered(
        bundle,
        (files) => {
          delete files[plans];
        },
        false,
      ),
    `${plans} was taken out after the bundle was made`,
  ],
  [
    "a file changed",
    (bundle) => putting(bundle, plans, bytesOf("x"), false),
    `${plans} is not as it was when the bundle was made`,
  ],
];

const elsewhere: readonly Attack[] = [
  [
    "another release",
    (bundle) => saying(bundle, "release", "2032-33"),
    "The bundle is for the release 2032-33, and this is 2031-32",
  ],
  ["another year", (bundle) => saying(bundle, "year", "2030/31"), "The bundle is for 2030/31"],
  [
    "figures that are not invented",
    (bundle) => saying(bundle, "kind", "live"),
    "The bundle has official figures, and this release has invented figures",
  ],
  [
    "an area that is none",
    (bundle) =>
      altered(bundle, (files, manifest) => {
        manifest["area"] = "atlantis";
        for (const name of Object.keys(files)) if (name.startsWith("narrative/")) delete files[name];
      }),
    "There is no area atlantis in this release",
  ],
  [
    "texts of another area",
    (bundle) => altered(bundle, (files) => rename(files, plans, "narrative/norfolk/plans.md")),
    "narrative/norfolk/plans.md is not of suffolk",
  ],
  [
    "the return of another area",
    (bundle) =>
      altered(bundle, (files) => {
        files[own] = bytesOf(new TextDecoder().decode(files[own]).replace("area: Suffolk", "area: Norfolk"));
      }),
    "holds something else than the return of Suffolk alone",
  ],
  [
    "a return named after another area",
    (bundle) => altered(bundle, (files) => rename(files, own, "returns/norfolk.yaml")),
    "holds something else than the return of Suffolk alone",
  ],
  [
    "a table with another area",
    (bundle) =>
      altered(bundle, (files) => {
        delete files[own];
        files["returns/suffolk.csv"] = bytesOf(
          "area,year,measure,category,level,item,value\nSuffolk,2031/32,notification-revoked,,,,4\nNorfolk,2031/32,notification-revoked,,,,4\n",
        );
      }),
    "holds something else than the return of Suffolk alone",
  ],
  [
    "a picture that is none",
    (bundle) => putting(bundle, "narrative/suffolk/one.png", bytesOf("<svg onload=x>")),
    "narrative/suffolk/one.png:",
  ],
  [
    "a text that is too large",
    (bundle) => putting(bundle, plans, randomBytes(400_001)),
    `${plans} is larger than such a file can be`,
  ],
  [
    "a name in other capitals than here",
    (bundle) => altered(bundle, (files) => rename(files, plans, "narrative/suffolk/Plans.md")),
    "narrative/suffolk/Plans.md is called plans.md here",
  ],
  [
    "several faults, which are all told",
    (bundle) =>
      altered(
        bundle,
        (files, manifest) => {
          manifest["files"] = [listedAs("returns/suffolk.yaml", png)];
          files["release.yaml"] = bytesOf("x");
        },
        false,
      ),
    "returns/suffolk.yaml is not as it was",
    `${plans} was put in after`,
    "release.yaml has no place in a bundle",
  ],
];

test("whatever is wrong with a bundle is said, and nothing of it is written or kept", slow, async () => {
  const over = await handingOver();
  const bundle = await over.given();
  const before = over.files();
  for (const [name, made, ...says] of [...archives, ...names, ...lists, ...elsewhere]) {
    const answer = await over.send(made(bundle));
    expect(answer, name).toMatchObject({ kind: "page", status: 409 });
    const said = textOf(answer);
    for (const each of [...says, "Nothing was written."]) expect(said, name).toContain(each);
    expect(said, name).not.toContain("undefined");
    // A name that somebody made up is shown and never obeyed.
    expect(said, name).not.toMatch(/[\0\u202e]/);
  }
  expect(over.files()).toEqual(before);
  // The bundle itself, and the same packed anew with its folders, are taken.
  expect(await over.send(bundle)).toMatchObject({ kind: "redirect" });
  const folders = ["returns/", "narrative/", "narrative/suffolk/"].map((name) => ({ name, content: "" }));
  const packed = rawArchive([...folders.map((each) => ({ ...each, mode: 0x41ed })), ...alteredParts(bundle)]);
  expect(await over.send(packed)).toMatchObject({ kind: "redirect" });
  // Nobody has chosen a file.
  const request = { parameters: { release: "2031-32" }, query: new URLSearchParams() };
  for (const body of [
    "",
    "--x\r\n\r\n",
    '--x\r\nContent-Disposition: form-data; name="bundle"\r\n\r\ntext\r\n--x--\r\n',
  ])
    expect(
      textOf(await lookAtBundle({ ...request, boundary: "x", body: bytesOf(body) }, over.desk)),
    ).toContain("Choose the file of the bundle");
  expect(
    await lookAtBundle({ ...request, parameters: { release: "none" }, body: bytesOf("") }, over.desk),
  ).toMatchObject({ status: 404 });
});
