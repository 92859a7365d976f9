import { isMap, isPair, isScalar } from "yaml";
import {
  afterColon,
  type Collection,
  endOf,
  type Item,
  isBlank,
  itemOf,
  lineEnd,
  lineStart,
  rangeOf,
  startOf,
} from "./extent.ts";
import { printPair, printYaml, type YamlValue } from "./print.ts";
import type { Splice } from "./written/changes.ts";

export type { Splice };

/** Another value in the place of one that is there or blank. What was in quotation marks stays so. */
export function replacement(text: string, item: Item, value: YamlValue): Splice {
  const node: unknown = isPair(item) ? item.value : item;
  const [start] = rangeOf(node);
  if (!isPair(item)) return { from: start, to: endOf(text, node), text: printYaml(value) };
  const name = rangeOf(item.key)[1];
  const colon = afterColon(text, name);
  if (colon === undefined) return { from: name, to: name, text: `: ${printYaml(value)}` };
  if (isBlank(node)) return { from: colon, to: colon, text: ` ${printYaml(value)}` };
  const below = text.slice(colon, start).includes("\n");
  if (below) return { from: colon, to: endOf(text, node), text: ` ${printYaml(value)}` };
  const quoted = isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE");
  return { from: start, to: endOf(text, node), text: printYaml(value, quoted) };
}

/** One more item behind the last. */
export function insertion(text: string, collection: Collection, name: string, value: YamlValue): Splice {
  const item = isMap(collection) ? printPair(name, value) : printYaml(value);
  const last = collection.items.length - 1;
  const [start, end] = rangeOf(collection);
  if (last < 0) return { from: start, to: end, text: isMap(collection) ? `{ ${item} }` : `[${item}]` };
  const behind = endOf(text, collection.items[last]);
  if (collection.flow) return { from: behind, to: behind, text: `, ${item}` };
  const at = lineEnd(text, behind);
  const first = startOf(text, collection, 0);
  const indent = " ".repeat(first - lineStart(text, first));
  return { from: at, to: at, text: `${newlineOf(text)}${indent}${isMap(collection) ? "" : "- "}${item}` };
}

/**
 * The first item of a list, on a line of its own: in the place of nothing or of empty brackets on the line of the list's
 * name, or below a new name behind the last of a file. Undefined where the file is written in brackets.
 */
export function firstLine(text: string, top: Collection, name: string, value: YamlValue): Splice | undefined {
  const newline = newlineOf(text);
  const line = `${newline}  - ${printYaml(value)}`;
  if (top.flow || top.items.length === 0) return undefined;
  const pair = itemOf(top, name)?.item;
  if (!isPair(pair)) {
    const at = lineEnd(text, endOf(text, top));
    return { from: at, to: at, text: `${newline}${printYaml(name)}:${line}` };
  }
  const colon = afterColon(text, rangeOf(pair.key)[1]);
  const end = endOf(text, pair);
  if (colon === undefined || text.slice(colon, end).includes("\n")) return undefined;
  const to = lineEnd(text, end);
  const comment = text.slice(end, to).trim();
  return { from: colon, to, text: `${comment === "" ? "" : ` ${comment}`}${line}` };
}

function newlineOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

/** One item less of several; its lines go, and comments above it stay. */
export function removal(text: string, collection: Collection, index: number): Splice {
  const start = startOf(text, collection, index);
  const end = endOf(text, collection.items[index]);
  const line = lineStart(text, start);
  const shared = collection.flow || text.slice(line, start).trim() !== "";
  if (shared && index === 0) return { from: start, to: startOf(text, collection, 1), text: "" };
  if (shared) return { from: endOf(text, collection.items[index - 1]), to: end, text: "" };
  const next = text.indexOf("\n", end) + 1;
  if (next > 0) return { from: line, to: next, text: "" };
  return { from: lineEnd(text, lineStart(text, line - 1)), to: text.length, text: "" };
}

/** Another value in the place of all that a file holds. */
export function whole(text: string, contents: unknown, value: YamlValue): Splice {
  return { from: rangeOf(contents)[0], to: endOf(text, contents), text: printYaml(value) };
}

/** The first value of a file that holds none. */
export function beginning(text: string, name: string, value: YamlValue): Splice {
  const newline = text === "" || text.endsWith("\n") ? "" : "\n";
  return { from: text.length, to: text.length, text: `${newline}${printPair(name, value)}\n` };
}
