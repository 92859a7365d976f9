import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from "pdf-lib";
import type { Reader } from "./reader.ts";

export interface Content {
  readonly kind: "content";
  readonly page: string;
  readonly mark: number;
}

export interface ObjectReference {
  readonly kind: "object";
  readonly page: string | undefined;
  readonly object: string;
}

/** An element of the structure tree. References are written `12 0 R`. */
export interface Element {
  readonly kind: "element";
  readonly type: string;
  readonly ref: string;
  readonly parent: string | undefined;
  readonly dict: PDFDict;
  readonly children: readonly (Element | Content | ObjectReference)[];
}

/** The structure tree as it stands in the file; undefined where there is none. */
export function readTree(reader: Reader): Element | undefined {
  const root = reader.dict(reader.catalogue, "StructTreeRoot");
  if (!root) return undefined;
  return element(reader, "root", root);
}

function element(reader: Reader, ref: string, dict: PDFDict): Element {
  const page = reader.raw(dict, "Pg");
  const home = page instanceof PDFRef ? page.toString() : undefined;
  const kids = reader.get(dict, "K");
  const list = kids instanceof PDFArray ? kids.asArray() : dict.has(key("K")) ? [reader.raw(dict, "K")!] : [];
  const parent = reader.raw(dict, "P");
  return {
    kind: "element",
    type: reader.name(dict, "S") ?? (ref === "root" ? "root" : "none"),
    ref,
    parent: parent?.toString(),
    dict,
    children: list.map((kid) => child(reader, kid, home)),
  };
}

function child(
  reader: Reader,
  kid: PDFObject,
  home: string | undefined,
): Element | Content | ObjectReference {
  const value = reader.resolve(kid);
  if (value instanceof PDFNumber) return { kind: "content", page: home ?? "none", mark: value.asNumber() };
  if (!(value instanceof PDFDict)) throw new Error(`a child of an element is ${String(kid)}`);
  const own = reader.raw(value, "Pg")?.toString() ?? home;
  const type = reader.name(value, "Type");
  if (type === "MCR") return { kind: "content", page: own ?? "none", mark: reader.number(value, "MCID")! };
  if (type === "OBJR") return { kind: "object", page: own, object: String(reader.raw(value, "Obj")) };
  return element(reader, kid.toString(), value);
}

/** Every element below one, in reading order, itself first. */
export function* elements(from: Element): Generator<Element> {
  yield from;
  for (const kid of from.children) if (kid.kind === "element") yield* elements(kid);
}

export function kidsOf(from: Element): Element[] {
  return from.children.filter((kid) => kid.kind === "element");
}

function key(name: string): PDFName {
  return PDFName.of(name);
}
