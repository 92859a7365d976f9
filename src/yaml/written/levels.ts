import { type Line, namedValue } from "./lines.ts";

/** What stands in a line: an item of a list, or a name; `opens` says that its values stand below. */
interface Entered {
  readonly item: boolean;
  readonly opens: boolean;
  /** How far behind the dashes of items their content begins. */
  readonly within?: number;
}

/** A level on which names stand beside each other, with the last of them. */
interface Level {
  readonly indent: number;
  readonly line: number;
  /** The line of the first of them. */
  readonly first: number;
  readonly name: string;
  readonly opens: boolean;
}

/** Where a line belongs that stands on no level. */
export interface Belongs {
  readonly expected: number;
  readonly beside?: { readonly line: number; readonly name: string; readonly first: number };
}

/** The levels of a text down to the line that was entered last. */
export class Levels {
  private stack: Level[] = [];

  /** @param root how far in the first level is, where it is certain */
  constructor(private readonly root: number | undefined) {}

  /** Goes on to a line; where it stands on no level, it is taken to stand where it belongs most likely. */
  enter(line: Line, entered: Entered): Belongs | undefined {
    const name = namedValue(line.content.slice(entered.within ?? 0))?.name ?? "";
    const wrong = this.belongs(line.indent, name, entered.opens);
    const indent = wrong?.expected ?? line.indent;
    const own = this.stack.find((level) => level.indent === indent + (entered.within ?? 0));
    this.stack = this.stack.filter((level) => level.indent < indent);
    const level = { line: line.number, first: own?.first ?? line.number, name, opens: entered.opens };
    if (entered.item) this.stack.push({ ...level, indent, opens: true });
    this.stack.push({ ...level, indent: indent + (entered.within ?? 0) });
    return wrong;
  }

  /** Whether a line without a name can go on with the text of the line above, or be it. */
  isText({ indent }: Line): boolean {
    const last = this.stack.at(-1);
    return last !== undefined && indent > last.indent;
  }

  private belongs(indent: number, name: string, opens: boolean): Belongs | undefined {
    const last = this.stack.at(-1);
    if (!last) return this.root === undefined || indent === this.root ? undefined : { expected: this.root };
    if (indent > last.indent && last.opens) return undefined;
    if (this.stack.some((level) => level.indent === indent)) return undefined;
    const likely = [...this.stack].sort(
      (a, b) => this.distance(a, indent, name, opens) - this.distance(b, indent, name, opens),
    );
    const { indent: expected, line, first, name: beside } = likely[0]!;
    return { expected, beside: { line, first, name: beside } };
  }

  /** How unlikely a line belongs to a level: one with names like its own is likely, then the nearest. */
  private distance(level: Level, indent: number, name: string, opens: boolean): number {
    const alike = stem(level.name) === stem(name) ? 0 : 3;
    return alike + Math.abs(level.indent - indent) + (level.opens === opens ? 0 : 0.5);
  }
}

/** A name without the number at its end: names beside each other often differ in that alone. */
function stem(name: string): string {
  return name.replace(/[-\s]*\d+$/, "");
}
