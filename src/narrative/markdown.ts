import type { BlockContent, DefinitionContent, Image, PhrasingContent, Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Code } from "../findings/codes.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { TextLocation } from "../findings/location.ts";
import { textFindings, unprintable } from "../typography/characters.ts";
import { tooMuchToParse } from "./markdown-limits.ts";
import type { NarrativeBlock, NarrativeInline, ParsedText } from "./narrative.ts";

/** A picture of the narrative's folder, read and measured beforehand by the caller. */
export interface FoundPicture {
  readonly media: "image/png" | "image/jpeg";
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

/** A picture that is there and cannot be shown; the words follow its name: 'is damaged'. */
export interface BrokenPicture {
  readonly broken: string;
}

/** The most characters of one section: about forty pages. */
export const longestNarrative = 100_000;

type Node = RootContent | PhrasingContent | BlockContent | DefinitionContent;

/**
 * Parses Markdown in a short safe subset: headings (## and ###), paragraphs, lists, links, emphasis, quotations
 * and pictures. Everything else, raw HTML before all, is a finding at its line; nothing is dropped in silence.
 */
export function parseMarkdown(
  file: string,
  text: string,
  pictures: ReadonlyMap<string, FoundPicture | BrokenPicture> = new Map(),
): ParsedText {
  const findings: Finding[] = [];
  const lines = text.split(/\r?\n/);
  const refuse = (node: Node | undefined, code: Code, problem: string, remedy: string) => {
    findings.push(found(code, { problem, remedy }, { location: locationOf(file, node) }));
  };
  if (text.length > longestNarrative) {
    const args = { what: "text", size: text.length, most: longestNarrative } as const;
    findings.push(found("FILE-TOO-LARGE", args, { location: locationOf(file, undefined) }));
    return { blocks: [], findings };
  }
  const tooMuch = tooMuchToParse(text);
  if (tooMuch) {
    refuse(undefined, "NARRATIVE-NOT-ALLOWED", tooMuch.problem, tooMuch.remedy);
    return { blocks: [], findings };
  }
  const root: Root = fromMarkdown(text);
  const notAllowed = (node: Node, where = "") => {
    const what = `${names[node.type] ?? "something"}${where}`;
    const remedy = "Use headings (##), paragraphs, lists, links, emphasis, quotations and pictures only.";
    refuse(node, "NARRATIVE-NOT-ALLOWED", `The text has ${what}, which reports do not take.`, remedy);
  };

  const inlines = (nodes: readonly PhrasingContent[]): NarrativeInline[] =>
    nodes.flatMap((node): NarrativeInline[] => {
      switch (node.type) {
        case "text":
          findings.push(...charactersOf(file, node, node.value, lines));
          return [{ type: "text", text: node.value.replace(/\s*\n\s*/g, " ") }];
        case "break":
          return [{ type: "text", text: " " }];
        case "strong":
        case "emphasis":
          return [{ type: node.type, children: inlines(node.children) }];
        case "link":
          if (/^(https?:|mailto:|tel:)/i.test(node.url)) {
            const children = inlines(node.children);
            if (textOf(children).trim() !== "") return [{ type: "link", address: node.url, children }];
            refuse(
              node,
              "NARRATIVE-LINK",
              "The link has no words.",
              "Write between the square brackets where it leads: [the guidance](https://…).",
            );
            return [];
          }
          refuse(
            node,
            "NARRATIVE-LINK",
            `The link leads to '${node.url.slice(0, 80)}'.`,
            "Give a full address that begins with https:, mailto: or tel:.",
          );
          return [];
        default:
          notAllowed(node);
          return [];
      }
    });

  const picture = (node: Image): NarrativeBlock[] => {
    const found = pictures.get(node.url);
    if (!found) {
      refuse(
        node,
        "NARRATIVE-PICTURE",
        `There is no picture '${node.url.slice(0, 80)}' in the narrative's folder.`,
        "Put a PNG or JPEG file beside the text and name it without a path.",
      );
      return [];
    }
    if ("broken" in found) {
      refuse(
        node,
        "NARRATIVE-PICTURE",
        `The picture '${node.url.slice(0, 80)}' ${found.broken}.`,
        "Open it in a program for pictures and save it anew as a small PNG or JPEG file, in colours for the screen (RGB).",
      );
      return [];
    }
    if (!node.alt?.trim()) {
      refuse(
        node,
        "NARRATIVE-PICTURE",
        "The picture has no alternative text.",
        "Write what it shows between the square brackets: ![what it shows](name.png).",
      );
      return [];
    }
    findings.push(...charactersOf(file, node, node.alt, lines));
    return [{ type: "picture", alternative: node.alt.trim(), ...found }];
  };

  const paragraphOnly = (nodes: readonly Node[]): NarrativeInline[] => {
    const [first, ...rest] = nodes;
    for (const other of rest) notAllowed(other, within);
    if (first?.type === "paragraph") return inlines(first.children);
    if (first) notAllowed(first, within);
    return [];
  };

  let headed = false;
  const blocks = root.children.flatMap((node): NarrativeBlock[] => {
    switch (node.type) {
      case "heading": {
        if (node.depth !== 2 && node.depth !== 3) {
          refuse(
            node,
            "NARRATIVE-HEADING",
            "Only headings with two or three number signs are taken.",
            "Begin the heading with ## or ###; the section has its own heading above.",
          );
          return [];
        }
        const words = textOf(inlines(node.children)).trim();
        if (words === "") {
          refuse(
            node,
            "NARRATIVE-HEADING",
            "The heading has no words.",
            "Write the heading, or take the line out.",
          );
          return [];
        }
        if (node.depth === 3 && !headed) {
          refuse(
            node,
            "NARRATIVE-HEADING",
            "A heading with three number signs stands before any with two.",
            "Begin it with ##; headings below it then have ###.",
          );
          return [];
        }
        headed = true;
        return [{ type: "heading", level: node.depth === 2 ? 3 : 4, id: slug(words), text: words }];
      }
      case "paragraph": {
        if (node.children.some((child) => child.type === "text" && tableRule.test(child.value))) {
          notAllowed({ ...node, type: "table", children: [] });
          return [];
        }
        const only = node.children.length === 1 ? node.children[0] : undefined;
        return only?.type === "image"
          ? picture(only)
          : [{ type: "paragraph", content: inlines(node.children) }];
      }
      case "list":
        return [
          {
            type: "list" as const,
            ordered: node.ordered ?? false,
            // A mark without words behind it is not an item.
            items: node.children
              .map((item) => paragraphOnly(item.children))
              .filter((item) => item.length > 0),
          },
        ].filter((list) => list.items.length > 0);
      case "blockquote":
        return [
          { type: "quotation" as const, paragraphs: node.children.map((child) => paragraphOnly([child])) },
        ].filter((quotation) => quotation.paragraphs.some((paragraph) => paragraph.length > 0));
      default:
        notAllowed(node);
        return [];
    }
  });
  return { blocks, findings };
}

/** The line below the head of a table; the parser knows no tables and takes them for paragraphs. */
const tableRule = /^ *\|? *:?-{2,}:? *\|[-:| ]*$/m;
const within = " inside a list or quotation";
const names: Readonly<Record<string, string>> = {
  paragraph: "a second paragraph",
  list: "a list",
  blockquote: "a quotation",
  heading: "a heading",
  html: "raw HTML",
  code: "a block of code (a line that is indented by four spaces)",
  inlineCode: "code in backticks",
  image: "a picture inside a paragraph",
  table: "a table",
  thematicBreak: "a rule",
  definition: "a link definition (an address apart from its link)",
  linkReference: "a link whose address stands elsewhere",
  imageReference: "a picture whose name stands elsewhere",
};

/** The pictures that a text names, for the caller to read; names with a path in them are left to the parser. */
export function pictureNames(text: string): string[] {
  return [...text.slice(0, longestNarrative).matchAll(/!\[[^\]]*\]\(([^)\s/\\]+)\)/g)].map(
    (match) => match[1]!,
  );
}

function textOf(content: readonly NarrativeInline[]): string {
  return content.map((inline) => (inline.type === "text" ? inline.text : textOf(inline.children))).join("");
}

export function slug(words: string): string {
  const plain = words
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return plain === "" ? "part" : plain;
}

/** What cannot be printed of the words of a node, which may run over several lines. */
function charactersOf(file: string, node: Node, words: string, lines: readonly string[]): Finding[] {
  const location = locationOf(file, node);
  const character = unprintable(words);
  if (character === undefined || location.line === undefined) return textFindings(words, location);
  const further = words.split(character)[0]!.split("\n").length - 1;
  const line = location.line + further;
  const from = further === 0 ? location.column! - 1 : 0;
  const seen = lines[line - 1]?.indexOf(character, from) ?? -1;
  return textFindings(words, { file, line, column: (seen < 0 ? from : seen) + 1 });
}

/** Without the line itself: a log of findings is no place for what may identify a person. */
function locationOf(file: string, node: Node | undefined): TextLocation {
  const start = node?.position?.start;
  return start ? { file, line: start.line, column: start.column } : { file };
}
