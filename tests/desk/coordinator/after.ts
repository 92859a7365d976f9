import { join } from "node:path";
import { expect } from "vitest";
import { filesBelow, mappa } from "../../commands/run.ts";
import { explanation } from "./explained.ts";
import { area, release, returnIn, returnPath, textPath } from "./folder.ts";
import { signatures } from "./hand-over.ts";
import { changedLines } from "./lines.ts";
import { foreword, picture, plans } from "./texts.ts";

/** The pipeline reads the same figures, and who answers for them. */
export async function isReadAgain(
  folder: string,
  original: Awaited<ReturnType<typeof returnIn>>,
): Promise<void> {
  const written = await returnIn(join(folder, "data"));
  expect(written.figures).toEqual(original.figures);
  expect(written.used?.status).toBe("final");
  expect(written.used?.signOff.map(({ agency, name, post }) => [agency, { name, post }])).toEqual(
    Object.entries(signatures),
  );
  expect(written.used?.explanations.map(({ code, text }) => [code, text])).toEqual([
    ["QUERY-OUTLIER", explanation],
  ]);
  expect(written.findings.map(({ code }) => code)).toEqual(["QUERY-OUTLIER"]);
}

/** The commands find no more in it than the desk said, and make its report. */
export async function isReadByCommands(folder: string): Promise<void> {
  const checked = await mappa(folder, "check", release, "--area", area);
  expect(checked.code, checked.told).toBe(0);
  expect(checked.output).toContain("0 errors, 1 query (1 not yet accepted)");
  expect(checked.output).toContain(explanation);
  const status = await mappa(folder, "status", release);
  expect(status.code, status.told).toBe(0);
  const row = status.output.split("\n").find((line) => line.startsWith("Suffolk "));
  // No error, one query answered, all texts, three signatures, final figures.
  expect(row).toMatch(/ 0 +0\/1\/0 +8\/8 +3\/3 +final /);
  const built = await mappa(folder, "build", release, "--area", area);
  expect(built.code, built.told).toBe(0);
  const endings = filesBelow(join(folder, "output")).flatMap((name) =>
    name.includes(area) ? [name.replace(/^.*\./, "")] : [],
  );
  expect(new Set(endings)).toEqual(new Set(["csv", "html", "pdf"]));
}

type Files = ReadonlyMap<string, string>;

/** Every byte that no change concerned is as it was: in the return, and in all other files. */
export function isNothingElseChanged(before: Files, after: Files): void {
  const changed = [...after]
    .filter(([path, bytes]) => !path.startsWith("output/") && before.get(path) !== bytes)
    .map(([path]) => path);
  const pictured = textPath("foreword").replace("foreword.md", picture.name);
  const texts = { [textPath("foreword")]: foreword, [textPath("plans")]: plans };
  expect(changed.sort()).toEqual([returnPath, pictured, ...Object.keys(texts)].sort());
  expect([...before.keys()].filter((path) => !after.has(path))).toEqual([]);
  for (const [path, text] of Object.entries(texts)) expect(textIn(after, path)).toBe(text);
  expect(after.get(pictured)).toBe(picture.bytes.toString("base64"));

  const [form, filled] = [textIn(before, returnPath), textIn(after, returnPath)];
  const { taken, put } = changedLines(form, filled);
  const signed = "(?:police|probation|prisons): \\{ name: .*, post: .* \\}";
  const oldLine = new RegExp(`^(?: +[\\w-]+: not available|status: provisional| +${signed})$`);
  const newLine = new RegExp(
    `^(?: +[\\w-]+: (?:\\d+|\\{(?: [\\w-]+: \\d+,?)+ \\})|status: final| +${signed}|explanations:| +- \\{ code: .*\\})$`,
  );
  expect(taken.filter((line) => !oldLine.test(line))).toEqual([]);
  expect(put.filter((line) => !newLine.test(line))).toEqual([]);
  const commentsOf = (text: string) => text.split("\n").filter((line) => line.includes("#"));
  expect(commentsOf(form).length).toBeGreaterThan(30);
  expect(commentsOf(filled)).toEqual(commentsOf(form));
}

function textIn(files: Files, path: string): string {
  return Buffer.from(files.get(path)!, "base64").toString();
}
