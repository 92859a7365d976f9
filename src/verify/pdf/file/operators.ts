/** An operator of a content stream with its operands. */
export interface Operator {
  readonly name: string;
  readonly operands: readonly Operand[];
}

export type Operand =
  | number
  | { readonly name: string }
  | { readonly bytes: Buffer }
  | { readonly dict: ReadonlyMap<string, Operand> }
  | readonly Operand[];

const token =
  /\s*(?:(%[^\r\n]*)|(<<|>>|[[\]])|<([0-9A-Fa-f\s]*)>|\/([^\s()<>[\]{}/%]*)|([^\s()<>[\]{}/%]+)|(\())/gy;

/** The operators of a decoded content stream. */
export function* operators(content: string): Generator<Operator> {
  const stack: Operand[][] = [[]];
  let position = 0;
  const push = (operand: Operand) => stack.at(-1)!.push(operand);
  while (position < content.length) {
    token.lastIndex = position;
    const match = token.exec(content);
    if (!match) break;
    position = token.lastIndex;
    const [, comment, bracket, hex, name, word, open] = match;
    if (comment !== undefined) continue;
    if (bracket === "[" || bracket === "<<") stack.push([]);
    else if (bracket === "]") push(stack.pop() ?? []);
    else if (bracket === ">>") push({ dict: pairs(stack.pop() ?? []) });
    else if (hex !== undefined) push({ bytes: Buffer.from(hex.replace(/\s/g, ""), "hex") });
    else if (name !== undefined) push({ name });
    else if (open) {
      const end = closing(content, position);
      push({ bytes: Buffer.from(unescaped(content.slice(position, end)), "latin1") });
      position = end + 1;
    } else if (word !== undefined && /^[-+.\d]/.test(word)) push(Number(word));
    else if (word !== undefined) {
      yield { name: word, operands: stack.pop() ?? [] };
      stack.length = 0;
      stack.push([]);
    }
  }
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** A literal string without its escapes; those by number are not met. */
function unescaped(text: string): string {
  return text.replace(/\\([\s\S])/g, (_, character: string) => escapes[character] ?? character);
}

function pairs(list: readonly Operand[]): Map<string, Operand> {
  const entries = new Map<string, Operand>();
  for (let index = 0; index + 1 < list.length; index += 2) {
    entries.set((list[index] as { name: string }).name, list[index + 1]!);
  }
  return entries;
}

/** Where a literal string that begins at `start` ends. */
function closing(content: string, start: number): number {
  let depth = 1;
  for (let index = start; index < content.length; index++) {
    if (content[index] === "\\") index++;
    else if (content[index] === "(") depth++;
    else if (content[index] === ")" && --depth === 0) return index;
  }
  return content.length;
}
