import { isScalar, parseDocument } from "yaml";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { yamlFindings } from "./faults.ts";
import { isDeeperThan } from "./nesting.ts";
import { nearest, nodeAt } from "./nodes.ts";
import { TextPlaces } from "./text-places.ts";
import type { ParsedYaml } from "./yaml-file.ts";

export type { ParsedYaml, Path, YamlFile } from "./yaml-file.ts";

/** The most characters of YAML that are parsed: a return has about 3,000, the longest file in use 30,000. */
export const longestYaml = 200_000;
/** The deepest nesting that is parsed; nothing in use goes beyond eight. */
const deepest = 40;

/** Parses YAML 1.2 (core schema): `no` is a word and a date is text. Aliases and duplicate keys are findings. */
export function parseYaml(file: string, text: string): ParsedYaml {
  const whole = { location: { file } };
  if (text.length > longestYaml) {
    const args = { what: "characters", size: text.length, most: longestYaml } as const;
    return unreadable(file, text, [found("FILE-TOO-LARGE", args, whole)]);
  }
  if (isDeeperThan(deepest, text)) {
    return unreadable(file, text, [found("YAML-TOO-DEEP", { most: deepest }, whole)]);
  }
  // Names that stand twice are found by `yamlFindings`, in time that does not grow with the square of their number.
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, stringKeys: true });
  const places = new TextPlaces(file, text);
  const findings = yamlFindings(document, places);
  if (findings.length > 0) return unreadable(file, text, findings);
  return {
    file,
    text,
    document,
    data: document.toJS() as unknown,
    findings: [],
    locate(path, part = "value") {
      const node = nearest(document, path, part);
      return node?.range ? places.at(node.range[0], node.range[1]) : { file };
    },
    written(path) {
      const node = nodeAt(document, path);
      return isScalar(node) ? (node.source ?? String(node.value)) : undefined;
    },
  };
}

function unreadable(file: string, text: string, findings: readonly Finding[]): ParsedYaml {
  return {
    file,
    text,
    document: undefined,
    data: undefined,
    findings,
    locate: () => ({ file }),
    written: () => undefined,
  };
}
