import { styleOf } from "./style.ts";

/** How an item of a list is marked in a document whose lists are only paragraphs. */
export interface ItemMark {
  readonly ordered: boolean;
  /** The number of the item, where it has one in digits. */
  readonly number?: number | undefined;
  /** From 1. */
  readonly level: number;
}

/** The mark of a paragraph that Word calls an item; its sign is a letter of a symbol font, a number or another letter. */
export function wordItem(paragraph: Element): ItemMark | undefined {
  const list = styleOf(paragraph, "mso-list");
  if (list === undefined || list === "none" || list === "ignore") return undefined;
  const level = Number(/level(\d)/.exec(list)?.[1] ?? 1);
  const sign = [...paragraph.querySelectorAll("[style]")].find(
    (each) => styleOf(each, "mso-list") === "ignore",
  );
  const mark = (sign?.textContent ?? "").replace(/[\s\u00a0]+/g, "");
  // A letter without a full stop or bracket is a bullet of a symbol font: o, § or ü.
  const isCounted = /^\(?(?:\d+(?:\.\d+)*|[a-z]{1,4})[.)]$/i.test(mark) || /^\d+$/.test(mark);
  const digits = /^\(?(\d{1,2})[.)]?$/.exec(mark)?.[1];
  return { ordered: isCounted, number: digits === undefined ? undefined : Number(digits), level };
}

const bullet = /^[\s\u00a0]*(?:[•‣⁃◦●○▪▫■□◾◽·∙\uf0b7\uf0a7\uf0d8\uf0fc➢✓]|[-–o](?=[\t\u00a0]))[\s\u00a0]*/u;

/** Whether words begin with a bullet that somebody typed or that was copied as a sign. */
export function startsWithBullet(words: string): boolean {
  return bullet.test(words);
}

export function withoutBullet(words: string): string {
  return words.replace(bullet, "");
}
