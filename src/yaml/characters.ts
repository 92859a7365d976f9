import type { Finding } from "../findings/finding.ts";
import { textFindings, unprintable } from "../typography/characters.ts";
import type { Path, YamlFile } from "./yaml-file.ts";

/** Findings on the texts of a YAML file as they are after reading: names and comments are never printed. */
export function yamlCharacterFindings(yaml: YamlFile): Finding[] {
  const walk = (value: unknown, path: Path): Finding[] => {
    if (typeof value === "string") {
      // The place is looked up only for what is wrong: nearly no text is.
      return unprintable(value) === undefined ? [] : textFindings(value, yaml.locate(path));
    }
    if (typeof value !== "object" || value === null) return [];
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    return entries.flatMap(([step, below]: [string | number, unknown]) => walk(below, [...path, step]));
  };
  return walk(yaml.data, []);
}
