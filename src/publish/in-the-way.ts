import type { Files } from "../files/files.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Journal } from "./folder/journal.ts";
import type { Standing } from "./folder/standing.ts";
import { isOwnIndex } from "./index-page.ts";
import { type Listed, listedIn } from "./listed.ts";

/** Files that systems and office programs put into folders by themselves. */
const ofTheSystem = /^(\.|~\$|thumbs\.db$|desktop\.ini$)/i;

/**
 * What keeps reports of a release from being put into the output folder, as far as it can be known before they are
 * made: the index is somebody else's, or the folder of the release is no folder of this program's.
 */
export async function inTheWay(output: Files, release: string): Promise<Finding[]> {
  const top = await output.list("");
  const findings: Finding[] = [];
  const index = top.find(({ name }) => name === "index.html");
  if (index && !(index.kind === "file" && (await isOwnIndex(output))))
    findings.push(foreign(output, "index.html", "file"));
  const folder = top.find(({ name }) => name === release);
  if (folder?.kind === "link") findings.push(foreign(output, release, "link"));
  else if (folder && !folder.folder) findings.push(foreign(output, release, "file"));
  else if (folder) findings.push(...(await inFolder(output, release)));
  return findings;
}

/** A folder with something in it is this program's if its list is. */
async function inFolder(output: Files, release: string): Promise<Finding[]> {
  const entries = (await output.list(release)).filter(({ name }) => !ofTheSystem.test(name));
  const list = entries.find(({ name }) => name === "release.json");
  const first = list ?? entries[0];
  if (!first) return [];
  if (list?.kind === "file" && (await listedIn(output, release)).summary) return [];
  return [foreign(output, `${release}/${first.name}`, "folder")];
}

/**
 * Which of the files to be written or taken out are not this program's, or are not any more as it has made them. A
 * file that has the very content already is in nobody's way.
 */
export function conflicts(
  output: Files,
  { put, remove }: Journal,
  made: Listed["made"],
  standing: ReadonlyMap<string, Standing>,
): Finding[] {
  const findings: Finding[] = [];
  for (const { path, digest } of [...put, ...remove.map(({ path }) => ({ path, digest: undefined }))]) {
    const now = standing.get(path);
    if (now === undefined) continue;
    if (now === "other") findings.push(foreign(output, path, "link"));
    else if (now.digest === digest) continue;
    else if (!made.has(path)) findings.push(foreign(output, path, "file"));
    else if (![undefined, now.digest].includes(made.get(path)))
      findings.push(found("OUTPUT-CHANGED", {}, { location: { file: output.shown(path) } }));
  }
  return findings;
}

function foreign(output: Files, path: string, what: "file" | "folder" | "link"): Finding {
  return found("OUTPUT-FOREIGN", { what }, { location: { file: output.shown(path) } });
}
