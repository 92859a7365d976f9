import type { AccessRule } from "../../findings/arguments/verify.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { Folder } from "../held/document.ts";
import { attribute, type Element, elementsOf, lineOf, type Node, textOf } from "./tree.ts";

interface Checked {
  /** The document that the page prints, where it prints one. */
  readonly edition?: { readonly title: string; readonly language: string };
  /** As a person would type it. */
  readonly file: string;
  readonly folder: Folder;
}

/** What of a page can be told from its source to keep people from it. */
export function checkPage(root: Node, { edition, file, folder }: Checked): Finding[] {
  const findings: Finding[] = [];
  const elements = [...elementsOf(root)];
  const tell = (rule: AccessRule, detail?: string, line?: number): void => {
    const location = { file, ...(line !== undefined && { line }) };
    findings.push(found("VERIFY-ACCESS", { rule, ...(detail !== undefined && { detail }) }, { location }));
  };
  const all = (...names: string[]) => elements.filter(({ tagName }) => names.includes(tagName));
  const language = all("html")[0] && attribute(all("html")[0]!, "lang");
  if (!language || (edition && language !== edition.language)) tell("language", language);
  // A picture has a title too.
  const title = all("head")
    .flatMap((head) => [...elementsOf(head)])
    .find(({ tagName }) => tagName === "title");
  if (!title || textOf(title).trim() === "") tell("title");
  else if (edition && textOf(title).trim() !== edition.title)
    tell("title", textOf(title).trim(), lineOf(title));
  checkHeadings(all("h1", "h2", "h3", "h4", "h5", "h6"), tell);
  for (const picture of all("img"))
    if (attribute(picture, "alt") === undefined) tell("alternative", undefined, lineOf(picture));
  for (const picture of all("svg")) checkDrawing(picture, tell);
  for (const table of all("table")) checkTable(table, tell);
  checkIds(elements, tell);
  checkLinks(all("a"), elements, folder, tell);
  return findings;
}

type Tell = (rule: AccessRule, detail?: string, line?: number) => void;

/** One heading of the first level, and none that is more than one level below the one before it. */
function checkHeadings(headings: readonly Element[], tell: Tell): void {
  let level = 0;
  const first = headings.filter(({ tagName }) => tagName === "h1");
  if (first.length !== 1) tell("headings", String(first.length));
  for (const heading of headings) {
    const own = Number(heading.tagName[1]);
    if (own > level + 1 && level > 0) tell("headings", textOf(heading).trim(), lineOf(heading));
    if (textOf(heading).trim() === "") tell("headings", undefined, lineOf(heading));
    level = own;
  }
}

/** A drawing has a name or is hidden from those who do not see it. */
function checkDrawing(svg: Element, tell: Tell): void {
  if (attribute(svg, "aria-hidden") === "true") return;
  const names = [...elementsOf(svg)].filter(({ tagName }) => tagName === "title").map(textOf);
  if (![attribute(svg, "aria-label") ?? "", ...names].some((name) => name.trim() !== ""))
    tell("alternative", undefined, lineOf(svg));
}

function checkTable(table: Element, tell: Tell): void {
  const below = [...elementsOf(table)];
  const caption = below.find(({ tagName }) => tagName === "caption");
  if (!caption || textOf(caption).trim() === "") tell("table-caption", undefined, lineOf(table));
  const headers = below.filter(({ tagName }) => tagName === "th");
  if (headers.length === 0) tell("table-headers", undefined, lineOf(table));
  for (const header of headers)
    if (!/^(?:col|row|colgroup|rowgroup)$/.test(attribute(header, "scope") ?? ""))
      tell("table-headers", textOf(header).trim(), lineOf(header));
}

function checkIds(elements: readonly Element[], tell: Tell): void {
  const seen = new Set<string>();
  for (const element of elements) {
    const id = attribute(element, "id");
    if (id === undefined) continue;
    if (seen.has(id)) tell("duplicate-id", id, lineOf(element));
    seen.add(id);
  }
}

/** Links have words; those without a scheme lead to a place of the page or to a file of the folder. */
function checkLinks(
  links: readonly Element[],
  elements: readonly Element[],
  folder: Folder,
  tell: Tell,
): void {
  const ids = new Set(elements.map((element) => attribute(element, "id")));
  for (const link of links) {
    const address = attribute(link, "href");
    if (address === undefined) continue;
    if (textOf(link).trim() === "" && !attribute(link, "aria-label")) tell("link", address, lineOf(link));
    if (/^[a-z][a-z0-9+.-]*:/i.test(address)) continue;
    const [path = "", anchor] = address.split("#");
    const leads = path === "" ? anchor === undefined || ids.has(decoded(anchor)) : folder.has(decoded(path));
    if (!leads) tell("link", address, lineOf(link));
  }
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
