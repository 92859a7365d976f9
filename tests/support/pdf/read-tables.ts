import { readPage } from "./page-content.ts";
import { Reader } from "./reader.ts";
import { type Element, elements, kidsOf, readTree } from "./tree.ts";

/** A table read back from the structure tree of a file. */
export interface TableReading {
  readonly caption: string;
  /** Texts of the cells, row by row; the first row holds the headings of columns. */
  readonly rows: readonly (readonly string[])[];
}

export async function readTables(bytes: Uint8Array): Promise<TableReading[]> {
  const { root, textOf } = await readStructure(bytes);
  return [...elements(root)]
    .filter((each) => each.type === "Table")
    .map((table) => ({
      caption: kidsOf(table)
        .filter((kid) => kid.type === "Caption")
        .map(textOf)
        .join(" "),
      rows: [...elements(table)]
        .filter((each) => each.type === "TR")
        .map((row) => kidsOf(row).map((cell) => textOf(cell).trim())),
    }));
}

/** The structure tree with the text of each element, as assistive technology reads it. */
export async function readStructure(
  bytes: Uint8Array,
): Promise<{ readonly root: Element; textOf(element: Element): string }> {
  const reader = await Reader.open(bytes);
  const root = readTree(reader);
  if (!root) throw new Error("the file has no structure tree");
  const texts = new Map<string, string>();
  for (const page of reader.pages) {
    for (const text of readPage(reader, page.dict).texts) {
      if (text.mark === undefined) continue;
      const key = `${page.ref.toString()}/${text.mark}`;
      texts.set(key, (texts.get(key) ?? "") + text.text);
    }
  }
  const textOf = (element: Element): string =>
    element.children
      .map((kid) => {
        if (kid.kind === "content") return texts.get(`${kid.page}/${kid.mark}`) ?? "";
        return kid.kind === "element" ? textOf(kid) : "";
      })
      .join("");
  return { root, textOf };
}
