import type { Finding } from "../findings/finding.ts";
import { textFindings, unprintable } from "../typography/characters.ts";
import type { YamlFile } from "./yaml-file.ts";

/** Findings on the texts of a YAML file as they are after reading: names and comments are never printed. */
export function yamlCharacterFindings(yaml: YamlFile): Finding[] {
  const findings: Finding[] = [];
  // One path for the whole walk, and a place only for what is wrong: nearly no text is.
  const path: (string | number)[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === "string") {
      if (unprintable(value) !== undefined) findings.push(...textFindings(value, yaml.locate(path)));
    } else if (typeof value === "object" && value !== null) {
      const list = Array.isArray(value);
      for (const step of Object.keys(value)) {
        path.push(list ? Number(step) : step);
        walk((value as Record<string, unknown>)[step]);
        path.pop();
      }
    }
  };
  walk(yaml.data);
  return findings;
}
