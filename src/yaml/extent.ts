import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

/** A list, or names with values. */
export type Collection = YAMLMap | YAMLSeq;

/** A place in a list, or a name with its value. */
export type Item = Pair | Node | null;

/** Where the name of a step is, or its place in a list. */
export function itemOf(
  collection: Collection,
  step: string | number,
): { item: Item; index: number } | undefined {
  const index = isMap(collection)
    ? collection.items.findIndex(({ key }) => isScalar(key) && key.value === String(step))
    : Number(step);
  const item: unknown = collection.items[index];
  return isPair(item) || isNode(item) || item === null ? { item, index } : undefined;
}

/** The offset of the first character of an item: its name, the dash in front of it, or the value itself between brackets. */
export function startOf(text: string, collection: Collection, index: number): number {
  const item: unknown = collection.items[index];
  const start = rangeOf(isPair(item) ? item.key : item)[0];
  return isSeq(collection) && !collection.flow ? text.lastIndexOf("-", start - 1) : start;
}

/** The offset behind the last character of an item, without the comment or the line end after it. */
export function endOf(text: string, item: unknown): number {
  if (isPair(item)) {
    if (!isBlank(item.value)) return endOf(text, item.value);
    const end = rangeOf(item.key)[1];
    return afterColon(text, end) ?? end;
  }
  if (isCollection(item) && !item.flow) return endOf(text, item.items.at(-1));
  const [start, end] = rangeOf(item);
  const block = isScalar(item) && (item.type === "BLOCK_LITERAL" || item.type === "BLOCK_FOLDED");
  return block ? start + text.slice(start, end).trimEnd().length : end;
}

/** The offset behind the colon that follows a name, if one does. */
export function afterColon(text: string, end: number): number | undefined {
  const colon = /^\s*:/.exec(text.slice(end, end + 100))?.[0];
  return colon === undefined ? undefined : end + colon.length;
}

/** A value that nothing is written for. */
export function isBlank(value: unknown): boolean {
  if (!isScalar(value)) return value === null;
  const [start, end] = rangeOf(value);
  return value.value === null && start === end;
}

export function rangeOf(node: unknown): readonly [number, number] {
  const range = isNode(node) ? node.range : undefined;
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}

/** Where the line begins that an offset lies in. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

/** Where the line ends that an offset lies in, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  if (end < 0) return text.length;
  return end > offset && text[end - 1] === "\r" ? end - 1 : end;
}
