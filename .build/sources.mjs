import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Folders and files that the program is built from. The last is rewritten by every installation. */
const folders = ["src", "templates", ".build"];
const files = ["package.json", "package-lock.json", "tsconfig.json", "node_modules/.package-lock.json"];

/** The state of all sources: a line for each, with its size and time, and one for the version of Node. */
export function stateOfSources(root) {
  const below = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)),
  );
  return [process.version, ...[...files, ...below.sort()].flatMap((path) => stateOf(root, path))].join("\n");
}

function stateOf(root, path) {
  const status = statSync(join(root, path), { throwIfNoEntry: false });
  // The time of a folder says nothing that its files do not.
  return status?.isFile() ? [`${path} ${status.size} ${status.mtimeMs}`] : [];
}
