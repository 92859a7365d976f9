import type { PastedBlock } from "./blocks.ts";
import { wordsOfRuns } from "./inline-markdown.ts";
import { isLeftOut, plain, type Run, runsOf, type Warn } from "./runs.ts";
import { styleOf } from "./style.ts";
import { tableBlocks } from "./table.ts";
import { startsWithBullet, withoutBullet, wordItem } from "./word-list.ts";

/** Where a part stands. */
interface Inside {
  readonly list?: { readonly of: Element; readonly level: number; readonly ordered: boolean };
  readonly isQuotation?: boolean;
  readonly look?: Omit<Run, "words">;
}

const blockTags =
  /^(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|blockquote|section|article|main|header|footer|body|center|pre|figure|address|hr)$/;

/** The parts of a page that was copied, in order. */
export function blocksOf(parent: Node, warn: Warn, inside: Inside = {}): PastedBlock[] {
  const blocks: PastedBlock[] = [];
  let loose: Node[] = [];
  const flush = () => {
    blocks.push(...paragraph(runsOf(loose, warn, inside.look), undefined, inside));
    loose = [];
  };
  for (const node of parent.childNodes) {
    const isBlock = node.nodeType === Node.ELEMENT_NODE && holdsBlocks(node as Element);
    if (!isBlock) {
      loose.push(node);
      continue;
    }
    flush();
    blocks.push(...blockOf(node as Element, warn, inside));
  }
  flush();
  return blocks;
}

/** A block, or what stands around blocks without being one: Google Docs puts all in a `b`. */
function holdsBlocks(element: Element): boolean {
  if (blockTags.test(element.tagName.toLowerCase())) return true;
  return [...element.querySelectorAll("*")].some((each) => blockTags.test(each.tagName.toLowerCase()));
}

function blockOf(element: Element, warn: Warn, inside: Inside): PastedBlock[] {
  if (isLeftOut(element, warn)) return [];
  const tag = element.tagName.toLowerCase();
  const level = headingLevel(element, tag);
  if (level !== undefined) {
    const words = wordsOfRuns(runsOf(element.childNodes, warn));
    return words === "" ? [] : [{ kind: "heading", level, words }];
  }
  if (tag === "table") return tableBlocks(element, warn, (cell) => blocksOf(cell, warn));
  if (tag === "ul" || tag === "ol") {
    if (inside.list) warn("nested");
    const list = {
      of: inside.list?.of ?? element,
      ordered: tag === "ol",
      level: (inside.list?.level ?? 0) + 1,
    };
    return blocksOf(element, warn, { ...inside, list });
  }
  if (tag === "li") return itemBlocks(element, warn, inside);
  if (tag === "blockquote") return blocksOf(element, warn, { ...inside, isQuotation: true });
  if (tag === "p" && !holdsInner(element)) {
    return paragraph(runsOf(element.childNodes, warn, inside.look), element, inside);
  }
  return blocksOf(element, warn, inside);
}

function holdsInner(element: Element): boolean {
  return [...element.children].some(holdsBlocks);
}

/** The paragraphs of an item are one item: the first begins it, and the others go on in it. */
function itemBlocks(element: Element, warn: Warn, inside: Inside): PastedBlock[] {
  const blocks = blocksOf(element, warn, {
    ...inside,
    list: inside.list ?? { of: element, level: 1, ordered: false },
  });
  const joined: PastedBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const isSame = block.kind === "item" && last?.kind === "item" && block.level === last.level;
    if (isSame && block.level === inside.list?.level) {
      joined[joined.length - 1] = { ...last, runs: [...last.runs, { ...plain, words: " " }, ...block.runs] };
    } else joined.push(block);
  }
  return joined;
}

function paragraph(runs: readonly Run[], element: Element | undefined, inside: Inside): PastedBlock[] {
  if (wordsOfRuns(runs) === "") return [];
  const mark = element && wordItem(element);
  if (mark) return [{ kind: "item", ...mark, runs, list: styleOf(element, "mso-list")?.split(" ")[0] }];
  if (inside.list) {
    const { of, level, ordered } = inside.list;
    return [{ kind: "item", ordered, level, runs: unbulleted(runs), list: of }];
  }
  const first = element?.textContent ?? runs[0]!.words;
  if (startsWithBullet(first)) {
    return [{ kind: "item", ordered: false, level: 1, runs: unbulleted(runs), list: "typed" }];
  }
  return paragraphs(runs).map((each) => ({
    kind: inside.isQuotation ? "quotation" : "paragraph",
    runs: each,
  }));
}

function unbulleted(runs: readonly Run[]): Run[] {
  const from = runs.findIndex(({ words }) => words.trim() !== "");
  return runs.slice(from).map((run, index) => {
    if (index > 0) return run;
    // The blanks behind a bullet were made one, which leaves a letter or a hyphen that is a bullet to be told.
    const words = withoutBullet(run.words).replace(/^\s*[-–o](?:\s|$)/, "");
    return { ...run, words };
  });
}

/** Two ends of a line that follow each other end a paragraph. */
function paragraphs(runs: readonly Run[]): Run[][] {
  const parts: Run[][] = [[]];
  for (const [index, run] of runs.entries()) {
    const isSecond = run.words === "\n" && runs[index - 1]?.words === "\n";
    if (isSecond) parts.push([]);
    else parts.at(-1)!.push(run);
  }
  return parts.filter((part) => wordsOfRuns(part) !== "");
}

/** Word's title stands above its headings. */
function headingLevel(element: Element, tag: string): number | undefined {
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  const name = element.getAttribute("class") ?? "";
  if (/^MsoTitle/.test(name)) return 0;
  return /^MsoHeading(\d)/.test(name) ? Number(/\d/.exec(name)![0]) : undefined;
}
