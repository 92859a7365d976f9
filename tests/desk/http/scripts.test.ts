import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { browserModules } from "../../../.build/bundle.mjs";

const source = fileURLToPath(new URL("../../../src", import.meta.url));

it("builds one file for each module that a page starts, with what it imports", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mappa-scripts-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  expect(await browserModules(folder)).toEqual(new Map());
  const shared = join(folder, "shared");
  writeFileSync(`${shared}.mjs`, `export const said = "“shared”";`);
  for (const name of ["one", "two"])
    writeFileSync(
      join(folder, `${name}.ts`),
      `import { said } from "./shared.mjs";\ndocument.title = said as string;\n`,
    );
  const modules = await browserModules(folder);
  expect([...modules.keys()].sort()).toEqual(["one.js", "two.js"]);
  for (const text of modules.values()) {
    expect(text).toContain("“shared”");
    expect(text).not.toMatch(/\bimport\b|\brequire\b/);
  }
});

it("keeps what runs in a browser and what runs in the server apart, but for types", () => {
  const isOfBrowser = (path: string) => path.startsWith("desk/browser/");
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const across = files.flatMap((file) => {
    const text = readFileSync(join(source, file), "utf8");
    const values = text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from "(\.[^"]+)"|^import "(\.[^"]+)"/gm);
    return [...values]
      .map(([, from, only]) => relative(source, resolve(source, dirname(file), (from ?? only)!)))
      .filter((target) => isOfBrowser(target) !== isOfBrowser(file))
      .map((target) => `${file} imports ${target}`);
  });
  expect(files.length).toBeGreaterThan(300);
  expect(across).toEqual([]);
});
