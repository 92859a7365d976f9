import type { Files } from "../files/files.ts";
import { approvalsFile, copiesFile, loadRecords } from "../releases/records.ts";
import { CannotChange, withItem } from "../yaml/edit.ts";
import { type ParsedYaml, parseYaml } from "../yaml/parse.ts";
import type { YamlValue } from "../yaml/print.ts";
import { WrongUse } from "./environment.ts";
import { writeInPlaceOf } from "./in-place-of.ts";

const records = {
  approvals: {
    file: approvalsFile,
    head: "# Who answers for the release, each with the digest of the files as they stood then. `mappa approve` writes here;\n# comments may be added. What was given is never taken out.\napprovals: []\n",
  },
  copies: {
    file: copiesFile,
    head: "# Copies that were given before publication. `mappa pre-release` writes here; comments may be added. What was given is\n# never taken out, and no number is used again.\ncopies: []\n",
  },
} as const;

/**
 * Adds entries behind the last of a record of a release, and leaves all else as it stands there, comments too.
 *
 * @returns the path of the record
 * @throws WrongUse where the record cannot be changed as it is written; it stays as it is
 */
export async function addToRecord(
  data: Files,
  release: string,
  name: keyof typeof records,
  entries: readonly YamlValue[],
): Promise<string> {
  const { file, head } = records[name];
  const path = `releases/${release}/${file}`;
  const there = await data.readText(path);
  const before = parseYaml(data.shown(path), there ?? head);
  const count = (await loadRecords(data, `releases/${release}`)).records[name].length;
  const after = withAll(before, name, entries);
  await writeInPlaceOf(data, path, after.text, there ?? "");
  const { records: now, findings } = await loadRecords(data, `releases/${release}`);
  if (findings.length > 0 || now[name].length !== count + entries.length)
    throw new Error(`${data.shown(path)} was written and does not say what it should`);
  return path;
}

function withAll(yaml: ParsedYaml, name: string, entries: readonly YamlValue[]): ParsedYaml {
  try {
    return entries.reduce<ParsedYaml>((changed, entry) => withItem(changed, name, entry), yaml);
  } catch (error) {
    if (!(error instanceof CannotChange)) throw error;
    throw new WrongUse(
      `${yaml.file} is written in a way that cannot be changed without losing something. Nothing was changed.`,
    );
  }
}
