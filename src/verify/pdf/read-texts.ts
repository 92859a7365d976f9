import type { PageContent } from "./file/page-content.ts";
import type { Reader } from "./file/reader.ts";
import type { Element } from "./file/tree.ts";
import type { PdfReading, PdfSpot, PdfText } from "./reading.ts";

/** Elements that stand within a line: a number may go on over their edges. */
const within = new Set(["Link", "Reference", "Span"]);

/** The words of a file by the elements that own them, in the order of the elements. */
export function readTexts(
  reader: Reader,
  tree: Element | undefined,
  contents: readonly PageContent[],
): Pick<PdfReading, "texts" | "contents" | "pictures"> {
  const shown = shownIn(reader, contents);
  const read = { texts: [] as PdfText[], contents: [] as PdfText[], pictures: [] as Picture[] };
  const visit = (element: Element, into: PdfText[]): void => {
    if (element.type === "Figure") {
      const own = ownTexts(element, shown);
      const name = reader.text(element.dict, "Alt") ?? "";
      read.pictures.push({ at: own[0]?.at ?? nowhere, name, texts: own.map(({ text }) => text) });
      return;
    }
    const list = element.type === "TOC" ? read.contents : into;
    let line: PdfText | undefined;
    const end = (): void => {
      if (line && line.text.trim() !== "") list.push(line);
      line = undefined;
    };
    for (const child of element.children) {
      if (child.kind === "object") continue;
      if (child.kind === "element" && !within.has(child.type)) {
        end();
        visit(child, list);
        continue;
      }
      for (const { text, at } of child.kind === "element" ? ownTexts(child, shown) : textsOf(child, shown))
        line = line ? { text: line.text + text, at: line.at } : { text, at };
    }
    end();
  };
  if (tree) visit(tree, read.texts);
  return read;
}

type Picture = PdfReading["pictures"][number];
type Shown = ReadonlyMap<string, readonly PdfText[]>;

const nowhere: PdfSpot = { page: 1 };

/** The words of each piece of content that an element can own, by its page and its mark. */
function shownIn(reader: Reader, contents: readonly PageContent[]): Shown {
  const shown = new Map<string, PdfText[]>();
  for (const [index, { ref }] of reader.pages.entries()) {
    for (const { mark, text } of contents[index]!.texts) {
      if (mark === undefined) continue;
      const key = keyOf(ref.toString(), mark);
      const own = shown.get(key);
      const piece = { text, at: { page: index + 1 } };
      if (own) own.push(piece);
      else shown.set(key, [piece]);
    }
  }
  return shown;
}

function keyOf(page: string, mark: number): string {
  return `${page}/${mark}`;
}

function textsOf(
  { page, mark }: { readonly page: string; readonly mark: number },
  shown: Shown,
): readonly PdfText[] {
  return shown.get(keyOf(page, mark)) ?? [];
}

/** The words of an element and of all below it. */
function ownTexts(element: Element, shown: Shown): readonly PdfText[] {
  return element.children.flatMap((child) => {
    if (child.kind === "content") return textsOf(child, shown);
    return child.kind === "element" ? ownTexts(child, shown) : [];
  });
}
