import { readPage } from "./page-content.ts";
import { Reader } from "./reader.ts";
import { type Element, elements, kidsOf, readTree } from "./tree.ts";

/** A table read back from the structure tree of a file. */
export interface TableReading {
  readonly caption: string;
  /** Texts of the cells, row by row; the first row holds the headings of columns. */
  readonly rows: readonly (readonly string[])[];
  /** What the pictures in the last cell of each row say to a reader who does not see them; empty where there are none. */
  readonly pictures: readonly string[];
}

export async function readTables(bytes: Uint8Array): Promise<TableReading[]> {
  const { root, textOf, alternativeOf } = await readStructure(bytes);
  return [...elements(root)]
    .filter((each) => each.type === "Table")
    .map((table) => {
      const rows = [...elements(table)].filter((each) => each.type === "TR").map(kidsOf);
      return {
        caption: kidsOf(table)
          .filter((kid) => kid.type === "Caption")
          .map(textOf)
          .join(" "),
        rows: rows.map((cells) => cells.map((cell) => textOf(cell).trim())),
        pictures: rows.map((cells) =>
          cells
            .slice(-1)
            .flatMap(kidsOf)
            .map((kid) => alternativeOf(kid) ?? "")
            .join(""),
        ),
      };
    });
}

/** The structure tree with the text of each element, as assistive technology reads it. */
export async function readStructure(bytes: Uint8Array): Promise<{
  readonly root: Element;
  textOf(element: Element): string;
  /** What is read in the place of a picture. */
  alternativeOf(element: Element): string | undefined;
}> {
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
  return { root, textOf, alternativeOf: ({ dict }) => reader.text(dict, "Alt") };
}
