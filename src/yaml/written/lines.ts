/** A line of a YAML text as it is laid out. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** The offset of its first character. */
  readonly start: number;
  /** How many blanks it begins with. */
  readonly indent: number;
  /** What stands behind the blanks, without those at the end. */
  readonly content: string;
}

/** A line that has no meaning of its own: blank, or a comment. */
export function isPassedOver({ content }: Line): boolean {
  return content === "" || content.startsWith("#");
}

/** The lines of a text; a tab counts as no blank, because YAML takes none there. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const whole of text.split("\n")) {
    const content = whole.replace(/^ +/, "");
    const indent = whole.length - content.length;
    lines.push({ number: lines.length + 1, start, indent, content: content.trimEnd() });
    start += whole.length + 1;
  }
  return lines;
}

/** A name with what stands behind its colon. */
export interface NamedValue {
  readonly name: string;
  /** Without a comment behind it; blank where the values stand on the lines below. */
  readonly value: string;
  /** Where the value begins, from the beginning of the content. */
  readonly at: number;
}

/** A name as files have them: no sign of YAML in front, and no colon in it. */
const named = /^(?:"([^"]*)"|'([^']*)'|([^\s#:{}[\]"',&*!|>%@`?-][^:#]*|-[^\s:#][^:#]*)):(?:[ \t]+|$)/;

/** `name: value` in a line's content, or behind a dash in it. */
export function namedValue(content: string): NamedValue | undefined {
  const match = named.exec(content.slice(0, longestName));
  if (!match) return undefined;
  const name = (match[1] ?? match[2] ?? match[3]!).trim();
  const at = match[0].length;
  return { name, value: withoutComment(content.slice(at)), at };
}

/** Longer names nobody writes, and looking for their end takes long. */
const longestName = 300;

function withoutComment(value: string): string {
  if (value.startsWith("#")) return "";
  if (value.startsWith('"') || value.startsWith("'")) return value;
  return value.replace(/[ \t]#.*$/, "").trimEnd();
}
