import { eachChild, finish, openRoot, textInside } from "../xml/walk.ts";
import { withoutEscapes } from "./escapes.ts";
import { type Package, readerOf } from "./package.ts";

/** Custom properties by name: each is a text, whatever kind it says it is of. */
export function readCustomProperties(file: Package, part: string | undefined): ReadonlyMap<string, string> {
  const custom = new Map<string, string>();
  if (part === undefined) return custom;
  const xml = readerOf(file, part);
  openRoot(xml);
  eachChild(xml, (name) => {
    const key = xml.attribute("name");
    if (name !== "custom:property" || key === undefined) return;
    file.budget.take("names", 1, part);
    const value = withoutEscapes(textInside(xml));
    file.budget.take("allText", value.length, part);
    custom.set(key, value);
  });
  finish(xml);
  return custom;
}

export function readTitle(file: Package, part: string | undefined): string | undefined {
  if (part === undefined) return undefined;
  const xml = readerOf(file, part);
  openRoot(xml);
  let title: string | undefined;
  eachChild(xml, (name) => {
    if (name === "dc:title") title = textInside(xml);
  });
  finish(xml);
  return title;
}
