import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished } from "vitest";
import { cellId } from "../../../src/figures/coordinate.ts";
import type { Value } from "../../../src/figures/value.ts";
import { diskFiles } from "../../../src/files/disk.ts";
import { prepare } from "../../../src/pipeline.ts";
import { loadProject } from "../../../src/releases/load.ts";
import { filesBelow, mappa } from "../../commands/run.ts";
import { templates } from "../../support/project.ts";

const shipped = fileURLToPath(new URL("../../../data", import.meta.url));
export const release = "2031-32";
export const area = "suffolk";
const within = `data/releases/${release}`;
export const returnPath = `${within}/returns/${area}.yaml`;
export const textPath = (section: string) => `${within}/narrative/${area}/${section}.md`;
/** The texts that are still to be written. */
export const unwritten = ["foreword", "plans"] as const;

/**
 * A working folder with a release in which all is as it is shipped, but that Suffolk has only just been given its empty
 * return and has two texts still to write; and that in earlier years it had three times as many requirements revoked, so
 * that this year's number is queried.
 */
export async function folderWithEmptyReturn(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "mappa-coordinator-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const part of ["reference", "frameworks", `releases/${release}`])
    cpSync(join(shipped, part), join(folder, "data", part), { recursive: true });
  rmSync(join(folder, returnPath));
  for (const section of unwritten) rmSync(join(folder, textPath(section)));
  const history = join(folder, within, "history.csv");
  writeFileSync(history, withMoreRevoked(readFileSync(history, "utf8")));
  const made = await mappa(folder, "new", "return", release, area, "--format", "yaml");
  expect(made.code, made.told).toBe(0);
  return folder;
}

/** A history in which Suffolk's numbers of requirements revoked are three times as many, as are those in the national sums. */
function withMoreRevoked(history: string): string {
  const own = /^Suffolk,(\d{4}\/\d\d),notification-revoked,,,,(\d+),/gm;
  let changed = history;
  for (const [row, year, count] of history.matchAll(own)) {
    const more = 2 * Number(count);
    const nation = new RegExp(`^(England and Wales,${year},notification-revoked,,,,)(\\d+),`, "m");
    changed = changed
      .replace(row, row.replace(/\d+,$/, `${Number(count) + more},`))
      .replace(nation, (_, head: string, sum: string) => `${head}${Number(sum) + more},`);
  }
  expect(changed).not.toBe(history);
  return changed;
}

/** Every file below a folder with its bytes. */
export function bytesBelow(folder: string): ReadonlyMap<string, string> {
  return new Map(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), "base64")]));
}

/** Suffolk's return as the pipeline reads it: each figure that was sent, by its cell; and the framework it is read by. */
export async function returnIn(data = shipped) {
  const project = await loadProject(diskFiles(data), templates, { releases: [release] });
  const prepared = prepare(project, project.releases[0]!);
  const used = prepared.returns.find((each) => each.area === area);
  const { framework } = prepared.release;
  const figures: ReadonlyMap<string, Value> = new Map(
    (used?.entries ?? []).map(({ cell, value }) => [cellId(cell), value]),
  );
  return { framework, used, figures, findings: prepared.findings.filter((each) => each.area === area) };
}
