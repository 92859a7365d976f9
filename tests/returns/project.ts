import { fileURLToPath } from "node:url";
import { diskFiles } from "../../src/files/disk.ts";
import type { Framework } from "../../src/framework/model.ts";
import { loadProject } from "../../src/releases/load.ts";
import type { Project, Release, SentFile } from "../../src/releases/project.ts";
import { releaseSchema } from "../../src/releases/schema.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The frameworks and areas that the program comes with, and no release. */
export const project: Project = await loadProject(diskFiles(`${root}/data`), diskFiles(`${root}/templates`), {
  releases: [],
});

/** A live release of a framework's last year, or of 2031/32, to which these files were sent. */
export function releaseOf(
  sent: readonly SentFile[],
  framework: Framework = project.frameworks.at(-1)!,
  year: string = "2031/32",
): Release {
  const details = releaseSchema.parse({
    kind: "live",
    year,
    framework: framework.id,
    publication: "2032-10-28 09:30",
    status: "final",
    publisher: "A publisher",
  });
  const id = year.replace("/", "-");
  return {
    id,
    folder: `releases/${id}`,
    details,
    framework,
    returnFiles: sent,
    publishedFiles: [],
    narratives: [],
  };
}
