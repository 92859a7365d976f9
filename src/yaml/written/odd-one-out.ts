import type { LayoutProblem } from "../../findings/arguments/reading.ts";
import type { Splice } from "./changes.ts";
import { faultIn, type LayoutFault } from "./fault.ts";
import type { Line } from "./lines.ts";

/** A fault with the changes that it takes to read on. */
export interface Mended {
  readonly fault: LayoutFault;
  readonly splices: readonly Splice[];
}

type Blanks = Extract<LayoutProblem, { what: "blanks" }>;

/** Where several lines stand together and all differ from the first of their rank, it is the first that is wrong. */
export function oddOneOut(found: readonly Mended[], lines: readonly Line[]): Mended[] {
  const byFirst = new Map<string, Mended[]>();
  for (const each of found) {
    const key = keyOf(each);
    if (key !== undefined) byFirst.set(key, [...(byFirst.get(key) ?? []), each]);
  }
  return found.flatMap((each) => {
    const alike = byFirst.get(keyOf(each) ?? "") ?? [];
    if (alike.length < 2) return [each];
    return alike[0] === each ? [atFirst(each.fault.args as Blanks, each, lines)] : [];
  });
}

/** What lines have in common that differ in the same way from the same line. */
function keyOf({ fault: { args } }: Mended): string | undefined {
  if (args.what !== "blanks" || !args.beside) return undefined;
  return `${args.beside.first} ${args.blanks} ${args.expected}`;
}

function atFirst({ blanks, expected, beside }: Blanks, { fault }: Mended, lines: readonly Line[]): Mended {
  const first = lines[beside!.first - 1]!;
  const other = lines.find(({ start, indent }) => start + indent >= fault.from);
  const name = /^[^:]{0,60}/.exec(other?.content ?? "")![0];
  const line = other?.number ?? first.number;
  return {
    fault: faultIn(first, 0, 1, {
      what: "blanks",
      blanks: expected,
      expected: blanks,
      beside: { line, first: line, name },
    }),
    splices: [{ from: first.start, to: first.start + first.indent, text: " ".repeat(blanks) }],
  };
}
