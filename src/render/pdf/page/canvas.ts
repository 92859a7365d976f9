import type { Face } from "../../../typography/font.ts";
import { type Shaped, shape } from "../../../typography/shape.ts";
import { colours, page as paper } from "../../design.ts";
import type { PdfFile } from "../file/file.ts";
import { colourOperands, number } from "../format/operands.ts";
import type { PageLink } from "../structure/structure.ts";
import type { Tag } from "../structure/tags.ts";
import type { Fragment, Line } from "./lines.ts";
import { annotationOf, type Link } from "./links.ts";

/** What all pages of a file share while they are painted. */
export interface Painting {
  readonly file: PdfFile;
  readonly links: PageLink[];
  /** The destination of an anchor. */
  destination(anchor: string): string;
}

export type ArtifactKind = "Pagination" | "Layout" | "Background";

/**
 * One page while it is painted, in points from its top left corner. Everything is painted inside {@link tagged}
 * or {@link artifact}; anything else is an error.
 */
export class Canvas {
  readonly page: number;
  readonly painting: Painting;
  readonly #operators: string[] = [];
  /** How many pieces of marked content the page has so far. */
  marks = 0;
  #open = false;
  #fill = "";
  #stroke = "";
  #font = "";

  constructor(page: number, painting: Painting) {
    this.page = page;
    this.painting = painting;
  }

  get operators(): string {
    return this.#operators.join("\n");
  }

  /** Paints content that an element owns. */
  tagged(tag: Tag, paint: () => void): void {
    const mark = this.marks++;
    tag.children.push({ page: this.page, mark });
    this.#marked(`/${tag.type} <</MCID ${mark}>> BDC`, paint);
  }

  /** Paints what is no part of the text: rules, grounds, running headers. */
  artifact(kind: ArtifactKind, paint: () => void): void {
    this.#marked(`/Artifact <</Type /${kind}>> BDC`, paint);
  }

  #marked(operator: string, paint: () => void): void {
    if (this.#open) throw new Error("marked content cannot stand inside marked content");
    this.#open = true;
    this.#operators.push(operator);
    paint();
    this.#operators.push("EMC");
    this.#open = false;
  }

  write(operator: string): void {
    if (!this.#open) throw new Error("content is painted that is neither tagged nor an artifact");
    this.#operators.push(operator);
  }

  fill(colour: string): void {
    if (this.#fill === colour) return;
    this.#fill = colour;
    this.write(`${colourOperands(colour)} rg`);
  }

  stroke(colour: string): void {
    if (this.#stroke === colour) return;
    this.#stroke = colour;
    this.write(`${colourOperands(colour)} RG`);
  }

  /** Paints inside its own graphics state. */
  apart(paint: () => void): void {
    const before = [this.#fill, this.#stroke, this.#font] as const;
    this.write("q");
    paint();
    this.write("Q");
    [this.#fill, this.#stroke, this.#font] = before;
  }

  rectangle(x: number, y: number, width: number, height: number, colour: string): void {
    this.fill(colour);
    this.write(`${number(x)} ${number(y)} ${number(width)} ${number(height)} re f`);
  }

  /** A horizontal rule; `dash` in points. */
  rule(x: number, y: number, width: number, weight: number, colour: string, dash?: number): void {
    this.stroke(colour);
    this.write(`${number(weight)} w`);
    if (dash) this.write(`[${number(dash)}] 0 d`);
    this.write(`${number(x)} ${number(y)} m ${number(x + width)} ${number(y)} l S`);
    if (dash) this.write("[] 0 d");
  }

  /** Words on one line from `x` on the baseline `y`. */
  words(words: readonly Shaped[], x: number, y: number, size: number, colour: string): void {
    const first = words[0];
    if (!first) return;
    this.fill(colour);
    const { file } = this.painting;
    let codes = "";
    for (const word of words) codes += file.encode(word);
    const font = `/${file.fontName(this.page, first.face)} ${number(size)} Tf `;
    const setFont = font === this.#font ? "" : font;
    this.#font = font;
    this.write(`BT ${setFont}1 0 0 -1 ${number(x)} ${number(y)} Tm [(${codes})]TJ ET`);
  }

  /** A short text on one line; for what is set by hand. */
  text(text: string, face: Face, x: number, y: number, size: number, colour: string): void {
    this.words(wordsOf(text, face), x, y, size, colour);
  }

  /**
   * Lines of text that belong to one element, with the links in them as elements below it. `y` is the first
   * baseline.
   */
  lines(tag: Tag, lines: readonly Line[], setting: LineSetting): void {
    const linked = lines.some((line) => line.fragments.some(({ run }) => run.link));
    if (linked) this.#linkedLines(tag, lines, setting);
    else if (lines.length > 0) this.tagged(tag, () => this.#allLines(lines, setting));
  }

  #linkedLines(tag: Tag, lines: readonly Line[], setting: LineSetting): void {
    let group: (() => void)[] = [];
    const flush = (owner: Tag) => {
      const painters = group;
      group = [];
      if (painters.length === 0) return;
      this.tagged(owner, () => {
        for (const paint of painters) paint();
      });
    };
    for (const [index, line] of lines.entries()) {
      const y = setting.y + index * setting.leading;
      const left = leftOf(line, setting);
      for (const fragment of line.fragments) {
        const { link } = fragment.run;
        const x = left + fragment.x;
        // The words before a link are owned first: the order of children is the order of reading.
        if (link) flush(tag);
        group.push(() => this.#fragment(fragment, x, y, setting));
        if (!link) continue;
        const owner = this.#linkTag(tag, link);
        flush(owner);
        this.link(owner, link, x, y - setting.size, fragment.width, setting.size * 1.3);
      }
    }
    flush(tag);
  }

  #allLines(lines: readonly Line[], setting: LineSetting): void {
    for (const [index, line] of lines.entries()) {
      const y = setting.y + index * setting.leading;
      const left = leftOf(line, setting);
      for (const fragment of line.fragments) this.#fragment(fragment, left + fragment.x, y, setting);
    }
  }

  /** Lines of text that are repeated and so belong to no element. */
  untagged(kind: ArtifactKind, lines: readonly Line[], setting: LineSetting): void {
    this.artifact(kind, () => this.#allLines(lines, setting));
  }

  #fragment(fragment: Fragment, x: number, y: number, setting: LineSetting): void {
    const { run } = fragment;
    const colour = run.colour ?? (run.link ? colours.link : (setting.colour ?? colours.text));
    this.words(fragment.words, x, y, setting.size, colour);
    if (run.link) this.rule(x, y + setting.size * 0.16, fragment.width, 0.5, colour);
  }

  #linkTag(parent: Tag, link: Link): Tag {
    link.tag ??= parent.add("Link");
    return link.tag;
  }

  /** The sensitive area of a link, owned by its element. */
  link(tag: Tag, link: Link, x: number, y: number, width: number, height: number): void {
    const { links } = this.painting;
    const edges = [x, paper.height - y - height, x + width, paper.height - y];
    tag.children.push({ page: this.page, link: links.length });
    links.push({
      page: this.page,
      annotation: annotationOf(link, edges, this.painting.destination),
    });
  }
}

export interface LineSetting {
  readonly x: number;
  /** The first baseline. */
  readonly y: number;
  readonly size: number;
  readonly leading: number;
  readonly colour?: string;
  readonly align?: "left" | "right";
  /** What right alignment refers to. */
  readonly width?: number;
}

function leftOf(line: Line, { x, align, width = 0 }: LineSetting): number {
  return align === "right" ? x + width - line.width : x;
}

/** The words and spaces of a text. */
export function wordsOf(text: string, face: Face): Shaped[] {
  return text
    .split(/(?<= )|(?= )/)
    .filter((part) => part !== "")
    .map((part) => shape(part, face));
}
