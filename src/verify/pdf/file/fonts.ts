import type { PDFDict, PDFObject } from "pdf-lib";
import { PDFArray, PDFNumber } from "pdf-lib";
import type { Reader } from "./reader.ts";

/** A composite font of a file: what its codes mean and how wide they are. */
export interface FontReading {
  readonly name: string;
  readonly embedded: boolean;
  readonly hasUnicode: boolean;
  readonly composite: boolean;
  /** The text of a code; undefined where the file does not say. */
  readonly unicode: ReadonlyMap<number, string>;
  /** In thousandths of the size. */
  width(code: number): number;
}

export function readFont(reader: Reader, dict: PDFDict): FontReading {
  const descendant = reader.resolve(reader.array(dict, "DescendantFonts")?.[0]) as PDFDict | undefined;
  const descriptor = reader.dict(descendant ?? dict, "FontDescriptor");
  const embedded = ["FontFile", "FontFile2", "FontFile3"].some((key) => reader.get(descriptor, key));
  const cmap = reader.stream(reader.get(dict, "ToUnicode"));
  const widths = widthsOf(reader, reader.array(descendant, "W") ?? []);
  const standard = reader.number(descendant, "DW") ?? 1000;
  return {
    name: reader.name(dict, "BaseFont") ?? "none",
    embedded,
    hasUnicode: cmap !== undefined,
    composite: reader.name(dict, "Subtype") === "Type0",
    unicode: unicodeOf(cmap ?? ""),
    width: (code) => widths.get(code) ?? standard,
  };
}

function widthsOf(reader: Reader, list: readonly PDFObject[]): Map<number, number> {
  const widths = new Map<number, number>();
  for (let index = 0; index < list.length; index += 2) {
    const first = (reader.resolve(list[index]) as PDFNumber).asNumber();
    const group = reader.resolve(list[index + 1]);
    if (!(group instanceof PDFArray)) throw new Error("only arrays of widths are read");
    group.asArray().forEach((width, offset) => {
      if (width instanceof PDFNumber) widths.set(first + offset, width.asNumber());
    });
  }
  return widths;
}

function unicodeOf(cmap: string): Map<number, string> {
  const map = new Map<number, string>();
  for (const range of cmap.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*\[([^\]]*)\]/gi)) {
    const first = Number.parseInt(range[1]!, 16);
    [...range[3]!.matchAll(/<([0-9a-f\s]*)>/gi)].forEach((entry, offset) => {
      const units = entry[1]!.replace(/\s/g, "").match(/.{4}/g) ?? [];
      map.set(first + offset, String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))));
    });
  }
  return map;
}
