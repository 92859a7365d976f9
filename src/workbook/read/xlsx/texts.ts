import { badXml } from "../fault.ts";
import { lookedText, type RunLook } from "../run.ts";
import type { XmlReader } from "../xml/reader.ts";
import { eachChild, finish, openRoot, textInside } from "../xml/walk.ts";
import { withoutEscapes } from "./escapes.ts";
import { type Package, readerOf } from "./package.ts";

/** A text in one run or in several that look different; how Japanese words are read out is no part of it. */
export function richText(xml: XmlReader): string {
  let text = "";
  eachChild(xml, (name) => {
    if (name === "main:t") text += textInside(xml);
    else if (name === "main:r") text += runText(xml);
  });
  return withoutEscapes(text);
}

/** What a run says of its look stands before its text. */
function runText(xml: XmlReader): string {
  let look: RunLook = {};
  let text = "";
  eachChild(xml, (name) => {
    if (name === "main:rPr") look = lookOf(xml);
    else if (name === "main:t") text += textInside(xml);
  });
  return lookedText(text, look);
}

function lookOf(xml: XmlReader): RunLook {
  let look: RunLook = {};
  eachChild(xml, (name) => {
    const value = xml.attribute("val");
    if (name === "main:vertAlign")
      look = { ...look, raised: value === "superscript", lowered: value === "subscript" };
    else if (name === "main:strike") look = { ...look, struck: value !== "0" && value !== "false" };
  });
  return look;
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
