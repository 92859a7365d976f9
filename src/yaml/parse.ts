import { isScalar } from "yaml";
import { BoundedMap } from "../caches/bounded-map.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { cutTexts } from "./cut-texts.ts";
import { yamlFindings } from "./faults.ts";
import { isDeeperThan } from "./nesting.ts";
import { nearest, nodeAt } from "./nodes.ts";
import { type ReadWritten, readWritten } from "./read-written.ts";
import { TextPlaces } from "./text-places.ts";
import type { AsWritten, ParsedYaml } from "./yaml-file.ts";

export type { ParsedYaml, Path, YamlFile } from "./yaml-file.ts";

/** The most characters of YAML that are parsed: a return has about 3,000, the longest file in use 30,000. */
export const longestYaml = 200_000;
/** The most lines of YAML that are parsed: the longest file in use has 1,500. */
const mostLines = 30_000;
/** The deepest nesting that is parsed; nothing in use goes beyond eight. */
const deepest = 40;

/** Whoever types in the desk has the same text asked for by the change, by the page and by the next change. */
const mostParsed = 4;
const lately = new BoundedMap<string, ParsedYaml>(mostParsed);

/**
 * Parses YAML 1.2 (core schema): `no` is a word and a date is text. Aliases and duplicate keys are findings. The last few
 * texts are parsed once; nobody changes what was parsed.
 */
export function parseYaml(file: string, text: string, as: AsWritten = {}): ParsedYaml {
  if (text.length > longestYaml) return parsed(file, text, as);
  const key = JSON.stringify([file, as, text]);
  const known = lately.get(key);
  if (known) return known;
  const made = parsed(file, text, as);
  lately.set(key, made);
  return made;
}

function parsed(file: string, text: string, as: AsWritten): ParsedYaml {
  const whole = { location: { file } };
  if (text.length > longestYaml) {
    const args = { what: "characters", size: text.length, most: longestYaml } as const;
    return unreadable(file, text, [found("FILE-TOO-LARGE", args, whole)]);
  }
  if (text.length > mostLines && text.split("\n").length > mostLines) {
    return unreadable(file, text, [found("FILE-TOO-LARGE", { what: "lines", most: mostLines }, whole)]);
  }
  if (isDeeperThan(deepest, text)) {
    return unreadable(file, text, [found("YAML-TOO-DEEP", { most: deepest }, whole)]);
  }
  const read = readUnlessTooDeep(text, as);
  if (!read) return unreadable(file, text, [found("YAML-TOO-DEEP", { most: deepest }, whole)]);
  const places = new TextPlaces(file, text);
  const { document } = read;
  const findings = yamlFindings(read, places);
  if (document.errors.length > 0 || findings.some(({ code }) => code === "YAML-ALIAS"))
    return unreadable(file, text, findings);
  const at = (range: readonly [number, number, ...unknown[]]) =>
    places.at(read.origin(range[0]), read.origin(range[1]));
  return {
    file,
    text,
    document: read.changed || findings.length > 0 ? undefined : document,
    data: document.toJS() as unknown,
    findings,
    locate(path, part = "value") {
      const node = nearest(document, path, part);
      return node?.range ? at(node.range) : { file };
    },
    cut: (passOver) =>
      cutTexts(read, passOver).map(({ text, comment, from, to }) =>
        found("TEXT-CUT", { text, comment }, { location: places.at(from, to) }),
      ),
    written(path) {
      const node = nodeAt(document, path);
      return isScalar(node) ? (node.source ?? String(node.value)) : undefined;
    },
  };
}

/** The parser calls itself for each level, also where names stand behind each other in one line. */
function readUnlessTooDeep(text: string, as: AsWritten): ReadWritten | undefined {
  try {
    return readWritten(text, as);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function unreadable(file: string, text: string, findings: readonly Finding[]): ParsedYaml {
  return {
    file,
    text,
    document: undefined,
    data: undefined,
    findings,
    locate: () => ({ file }),
    cut: () => [],
    written: () => undefined,
  };
}
