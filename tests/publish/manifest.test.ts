import { describe, expect, it } from "vitest";
import { memoryFiles } from "../../src/files/memory.ts";
import { manifestOf, manifestText, provenFile } from "../../src/publish/version/make-manifest.ts";
import { provenInputs } from "../../src/publish/version/proven-inputs.ts";
import { readManifest } from "../../src/publish/version/read-manifest.ts";
import { make } from "../support/project.ts";

const sha256OfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

const prepared = await make({ kind: "illustrative", rows: ["suffolk,2018/19,eligible,,total,,100"] });

const manifest = manifestOf(prepared, {
  program: "0.1.0",
  version: 1,
  rehearsal: true,
  made: "2032-10-28T09:30:00+00:00",
  approvals: [
    { role: "editor", name: "A. Person", post: "Statistician", at: "2032-10-27T16:05:00+01:00" },
    { role: "approver", name: "B. Person", post: "Head of Statistics", at: "2032-10-27T17:05:00+01:00" },
  ],
  inputs: [provenFile("releases/made/release.yaml", "kind: live\n")],
  outputs: [provenFile("kent.pdf", new Uint8Array([1])), provenFile("kent.html", "abc")],
});

describe("the manifest of a version", () => {
  it("says of each file its size and digest, in the order of their paths", () => {
    expect(manifest.outputs.map(({ path, size }) => `${path} ${size}`)).toEqual([
      "kent.html 3",
      "kent.pdf 1",
    ]);
    expect(manifest.outputs[0]!.sha256).toBe(sha256OfAbc);
  });

  it("says what was published and what was found in it", () => {
    const { release, year, kind, framework } = manifest;
    expect({ release, year, kind, framework }).toEqual({
      release: "made",
      year: "2018/19",
      kind: "illustrative",
      framework: "2015-16",
    });
    const of = (severity: string) => prepared.findings.filter((each) => each.severity === severity).length;
    expect(manifest.findings).toEqual({ errors: of("error"), queries: of("query"), notes: of("note") });
  });

  it("is read as it was written", () => {
    expect(readManifest(manifestText(manifest))).toEqual({ manifest });
  });
});

describe("a manifest that somebody wrote", () => {
  const changed = (change: object) => readManifest(JSON.stringify({ ...manifest, ...change })).fault;
  const [first] = manifest.outputs;

  it.each<[string, object, RegExp]>([
    ["a digest that is none", { outputs: [{ ...first, sha256: "abc" }] }, /^outputs\.0\.sha256: /],
    ["a size below nothing", { outputs: [{ ...first, size: -1 }] }, /^outputs\.0\.size: /],
    ["a size that no file has", { outputs: [{ ...first, size: 1e300 }] }, /^outputs\.0\.size: /],
    ["no list of files", { outputs: {} }, /^outputs: /],
    ["more files than there can be", { outputs: Array(50_001).fill(first) }, /^outputs: /],
    ["a path without end", { outputs: [{ ...first, path: "a".repeat(5_000) }] }, /^outputs\.0\.path: /],
    ["no version", { version: 0 }, /^version: /],
  ])("with %s is refused, and says where", (_, change, fault) => {
    expect(changed(change)).toMatch(fault);
  });

  it("that is no JSON, or no object, is refused", () => {
    expect(readManifest("{").fault).toBe("it is not JSON");
    expect(readManifest("[]").fault).toMatch(/^it: /);
  });
});

describe("the inputs of a version", () => {
  it("are what was read, as it was when it was read", async () => {
    const files = memoryFiles(
      new Map([
        ["a.txt", "abc"],
        ["b.txt", "not read"],
      ]),
    );
    const inputs = provenInputs(files);
    expect(await inputs.files.readText("a.txt")).toBe("abc");
    expect(await inputs.files.readText("none.txt")).toBeUndefined();
    await files.write("a.txt", "changed later");
    expect(inputs.read()).toEqual([{ path: "a.txt", size: 3, sha256: sha256OfAbc }]);
  });
});
