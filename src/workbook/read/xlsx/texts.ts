import { badXml } from "../fault.ts";
import type { XmlReader } from "../xml/reader.ts";
import { eachChild, finish, openRoot, textInside } from "../xml/walk.ts";
import { withoutEscapes } from "./escapes.ts";
import { type Package, readerOf } from "./package.ts";

/** A text in one run or in several that look different; how Japanese words are read out is no part of it. */
export function richText(xml: XmlReader): string {
  let text = "";
  eachChild(xml, (name) => {
    if (name === "main:t") text += textInside(xml);
    else if (name === "main:r")
      eachChild(xml, (inner) => {
        if (inner === "main:t") text += textInside(xml);
      });
  });
  return withoutEscapes(text);
}

/** The texts that cells refer to by their number, from 0. */
export function readSharedStrings(file: Package, part: string | undefined): readonly string[] {
  if (part === undefined) return [];
  const xml = readerOf(file, part);
  if (openRoot(xml) !== "main:sst") badXml(part);
  const texts: string[] = [];
  eachChild(xml, (name) => {
    if (name === "main:si") texts.push(richText(xml));
  });
  finish(xml);
  return texts;
}
