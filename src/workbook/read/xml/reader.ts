import type { Budget } from "../budget.ts";
import { badXml, documentType, tooLarge } from "../fault.ts";
import { limits } from "../limits.ts";
import { declaredPrefix, plainValue, scanAttributes, type Written } from "./attributes.ts";
import { decodeXml } from "./decode.ts";
import { Scope, type Spaces } from "./names.ts";
import { withoutReferences } from "./references.ts";
import { nameEnd, skipBlanks } from "./scan.ts";

/**
 * Reads XML 1.0 from one token to the next, in time that grows with its length and nothing else. There is no document
 * type: with one a small file can stand for a large one or ask for another.
 */
export class XmlReader {
  /** The element that was opened or closed last: `table:table-cell`. */
  name = "";
  /** How many elements are open. */
  depth = 0;
  /** Whether the element that was opened last is empty by how it is written: `<c/>`. */
  empty = false;
  private readonly text: string;
  private readonly open: { readonly written: string; readonly scope: Scope }[] = [];
  private readonly written: Written[] = [];
  private names: readonly string[] = [];
  private scope: Scope;
  private at = 0;
  private rooted = false;
  private from = 0;
  private to = 0;
  private plain = true;

  constructor(
    bytes: Uint8Array,
    readonly part: string,
    private readonly spaces: Spaces,
    private readonly budget: Budget,
  ) {
    this.text = decodeXml(bytes, part);
    this.scope = new Scope(spaces);
  }

  /** The next token. At the end every element is closed and there was one. */
  next(): "open" | "close" | "text" | "end" {
    if (this.empty) return this.close();
    const { text } = this;
    while (this.at < text.length) {
      if (text.charCodeAt(this.at) !== 0x3c) {
        if (this.readText()) return "text";
        continue;
      }
      const code = text.charCodeAt(this.at + 1);
      if (code === 0x2f) return this.readClose();
      if (code === 0x3f) this.at = this.behind("?>", 2);
      else if (code !== 0x21) return this.readOpen();
      else if (text.startsWith("<!--", this.at)) this.at = this.behind("-->", 4);
      else if (text.startsWith("<![CDATA[", this.at)) return this.readPlain();
      else if (text.startsWith("<!DOCTYPE", this.at)) documentType(this.part);
      else badXml(this.part);
    }
    if (this.depth > 0 || !this.rooted) badXml(this.part);
    return "end";
  }

  /** An attribute of the element that was opened last. */
  attribute(name: string): string | undefined {
    const index = this.names.indexOf(name);
    if (index < 0) return undefined;
    const { from, to } = this.written[index]!;
    if (to - from > limits.text) tooLarge("text", limits.text, this.part);
    return withoutReferences(plainValue(this.text.slice(from, to)), this.part);
  }

  /** The text of the token that was read last. */
  content(): string {
    if (this.to - this.from > limits.text) tooLarge("text", limits.text, this.part);
    const text = this.text.slice(this.from, this.to);
    return this.plain ? text : withoutReferences(text, this.part);
  }

  private readText(): boolean {
    const end = this.text.indexOf("<", this.at);
    this.from = this.at;
    this.at = end < 0 ? this.text.length : end;
    this.to = this.at;
    this.plain = false;
    if (this.depth > 0) return true;
    // The mark of UTF-8 was taken off; between the prolog and the root stand blanks only.
    if (skipBlanks(this.text, this.from) < this.to) badXml(this.part);
    return false;
  }

  private readPlain(): "text" {
    this.from = this.at + 9;
    this.at = this.behind("]]>", 9);
    this.to = this.at - 3;
    this.plain = true;
    if (this.depth === 0) badXml(this.part);
    return "text";
  }

  private readOpen(): "open" {
    const { text, part } = this;
    if (this.depth === 0 && this.rooted) badXml(part);
    if (this.depth === limits.depth) tooLarge("depth", limits.depth, part);
    this.budget.take("elements", 1, part);
    const end = nameEnd(text, this.at + 1, part);
    const written = text.slice(this.at + 1, end);
    const behind = scanAttributes(text, end, part, this.written);
    this.open.push({ written, scope: this.scope });
    this.enterScope();
    this.name = this.scope.element(written) ?? badXml(part);
    this.names = this.written.map(({ name }) => this.scope.attribute(name) ?? badXml(part));
    this.empty = text.charCodeAt(behind) === 0x2f;
    this.at = behind + (this.empty ? 2 : 1);
    this.depth++;
    this.rooted = true;
    return "open";
  }

  /** Takes the declarations of prefixes out of the attributes. */
  private enterScope(): void {
    const outer = this.scope;
    let kept = 0;
    for (const each of this.written) {
      const prefix = declaredPrefix(each.name);
      if (prefix === undefined) {
        this.written[kept++] = each;
        continue;
      }
      if (this.scope === outer) this.scope = new Scope(this.spaces, outer);
      this.scope.declare(prefix, withoutReferences(this.text.slice(each.from, each.to), this.part));
    }
    this.written.length = kept;
  }

  private readClose(): "close" {
    const end = nameEnd(this.text, this.at + 2, this.part);
    const last = this.open.at(-1);
    if (last === undefined || this.text.slice(this.at + 2, end) !== last.written) badXml(this.part);
    const behind = skipBlanks(this.text, end);
    if (this.text.charCodeAt(behind) !== 0x3e) badXml(this.part);
    this.at = behind + 1;
    return this.close();
  }

  private close(): "close" {
    const { written, scope } = this.open.pop()!;
    this.name = this.scope.element(written)!;
    this.scope = scope;
    this.empty = false;
    this.depth--;
    return "close";
  }

  private behind(mark: string, from: number): number {
    const end = this.text.indexOf(mark, this.at + from);
    return end < 0 ? badXml(this.part) : end + mark.length;
  }
}
