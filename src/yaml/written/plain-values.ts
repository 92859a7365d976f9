import type { Splice } from "./changes.ts";
import { type LayoutFault, noSpace } from "./fault.ts";
import { isPassedOver, type Line, namedValue } from "./lines.ts";
import { quoted } from "./quoted.ts";

/** What was written below a name, made readable, and what is wrong with how it was written. */
export interface PlainValues {
  readonly splices: readonly Splice[];
  readonly faults: readonly LayoutFault[];
}

/** The names in a text that have & or * in front, with that sign. */
type Marks = ReadonlySet<string>;

/** Longer lines are not looked at: nobody writes them, and looking takes long. */
const longestLine = 2000;

/**
 * Puts into quotation marks what YAML would read as something else than it looks like: `*`, `>5`, `[c]`, `&5 6`. Below
 * this name of the file's top nobody writes signs of YAML, but figures, and what stands in the place of one.
 */
export function plainValues(text: string, lines: readonly Line[], below: string): PlainValues {
  const splices: Splice[] = [];
  const faults: LayoutFault[] = [];
  const marks: Marks = new Set(text.match(/[&*][\w-]+/g));
  let inside = false;
  for (const [index, line] of lines.entries()) {
    if (isPassedOver(line)) continue;
    if (line.indent === 0) inside = namedValue(line.content)?.name === below;
    if (!inside || line.indent === 0 || line.content.length > longestLine) continue;
    const behind = closeBehind(line);
    if (behind) {
      faults.push(noSpace(line, behind));
      splices.push({
        from: line.start + line.indent + behind.at,
        to: line.start + line.indent + behind.at,
        text: " ",
      });
      if (isSign(marks, lines, index, behind.value))
        splices.push(quoted(line.start + line.indent + behind.at, behind.value));
      continue;
    }
    const pair = namedValue(line.content);
    if (!pair || pair.value === "") continue;
    const at = line.start + line.indent + pair.at;
    if (pair.value.startsWith("{") && pair.value.endsWith("}")) {
      const flow = between(marks, line, at, pair.value);
      splices.push(...flow.splices);
      faults.push(...flow.faults);
    } else if (isSign(marks, lines, index, pair.value)) splices.push(quoted(at, pair.value));
  }
  return { splices, faults };
}

/** `level-2:20`: a name, a colon and a value with nothing between. */
function closeBehind({ content }: Line): { name: string; value: string; at: number } | undefined {
  const match = /^([A-Za-z0-9][\w -]{0,60}):([^\s:].{0,60})$/.exec(content);
  return match ? { name: match[1]!, value: match[2]!, at: match[1]!.length + 1 } : undefined;
}

/** The values between braces that stand on one line. */
function between(marks: Marks, line: Line, at: number, written: string): PlainValues {
  const splices: Splice[] = [];
  const faults: LayoutFault[] = [];
  const pairs = /([{,] *)([A-Za-z0-9][\w -]{0,60}):( *)(\[[^\]{},]*\] *|[^\s{},[\]"'][^{},[\]]*)?(?=[,}])/g;
  for (const [whole, before = "", name = "", space = "", value = ""] of all(pairs, written)) {
    const written = value.trimEnd();
    const start = at + whole.at + before.length + name.length + 1;
    if (space === "" && written !== "") {
      faults.push(noSpace(line, { name, value: written, at: start - line.start - line.indent }));
      splices.push({ from: start, to: start, text: " " });
    }
    if (written !== "" && (beginsAsSign(marks, written) || written.startsWith("["))) {
      splices.push(quoted(start + space.length, written));
    }
  }
  return { splices, faults };
}

function* all(pattern: RegExp, text: string): Generator<[{ at: number }, ...(string | undefined)[]]> {
  for (const match of text.matchAll(pattern)) yield [{ at: match.index }, ...match.slice(1)];
}

function isSign(marks: Marks, lines: readonly Line[], index: number, value: string): boolean {
  if (value.startsWith("{")) return false;
  if (value.startsWith("[")) return /^\[[^\],]*\]/.test(value);
  if (/^[|>\]}]/.test(value)) return !holdsLines(lines, index);
  if (value.startsWith('"') || value.startsWith("'")) return !/^(?:"[^"]*"|'[^']*')(?:\s+#.*)?$/.test(value);
  return beginsAsSign(marks, value) || /:(?:\s|$)/.test(value);
}

/** Signs that mean something to YAML in front of a value. A name with & that a * refers to is somebody's who knows. */
function beginsAsSign(marks: Marks, value: string): boolean {
  const mark = /^([*&])([\w-]+)/.exec(value);
  if (mark) return !marks.has(`${mark[1] === "*" ? "&" : "*"}${mark[2]}`);
  return /^[*&!%@`|>}\],]|^[-?:](?:\s|$)/.test(value);
}

/** Whether the next line that holds anything stands further in, as the lines of a text below its sign do. */
function holdsLines(lines: readonly Line[], index: number): boolean {
  const next = lines.slice(index + 1, index + 50).find((line) => !isPassedOver(line));
  return next !== undefined && next.indent > lines[index]!.indent;
}
