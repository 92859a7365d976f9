import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type PreparedRelease, prepare } from "../../src/pipeline.ts";
import { loadProject } from "../../src/releases/load.ts";
import type { Project } from "../../src/releases/project.ts";
import type { ReleaseStatus } from "../../src/status/status.ts";
import { statusOf } from "../../src/status/status-of.ts";
import { madeData, templates } from "./project.ts";

const fixture = fileURLToPath(new URL("../status/fixtures", import.meta.url));

/** The files of a release in which an area stands in every state, by their path in the data folder. */
export function everyStateFiles(): Record<string, string> {
  const names = readdirSync(fixture, { recursive: true, withFileTypes: true, encoding: "utf8" });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(fixture.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")]),
  );
}

/** The release with files changed, or left out where they are undefined; its path begins in its own folder. */
export async function everyState(
  change: Readonly<Record<string, string | undefined>> = {},
): Promise<{ project: Project; prepared: PreparedRelease }> {
  const files: Record<string, string> = everyStateFiles();
  for (const [name, content] of Object.entries(change)) {
    const path = `releases/2032-33/${name}`;
    if (content === undefined) delete files[path];
    else files[path] = content;
  }
  const project = await loadProject(madeData({ data: files }), templates, { releases: ["2032-33"] });
  const [release] = project.releases;
  if (!release) throw new Error("the release cannot be read");
  return { project, prepared: prepare(project, release) };
}

export async function statusOfEveryState(
  change: Parameters<typeof everyState>[0] = {},
  now = new Date("2033-09-01T08:30:00Z"),
): Promise<ReleaseStatus> {
  const { project, prepared } = await everyState(change);
  return statusOf({ ...prepared, project, findings: [...project.findings, ...prepared.findings], now });
}
