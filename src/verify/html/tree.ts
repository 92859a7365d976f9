import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from "parse5";

export type Element = Tree.Element;
export type Node = Tree.Node;

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, "class") ?? "").split(/\s+/).includes(name);
}

export function lineOf(node: Node): number {
  return tree.getNodeSourceCodeLocation(node)?.startLine ?? 1;
}

export function childrenOf(node: Node): readonly Node[] {
  return "childNodes" in node ? node.childNodes : [];
}

export function isElement(node: Node): node is Element {
  return tree.isElementNode(node);
}

/** Every element below a node, in the order of the page, without recursion: pages may be as deep as somebody made them. */
export function* elementsOf(root: Node): Generator<Element> {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node)) yield node;
    const below = childrenOf(node);
    for (let index = below.length - 1; index >= 0; index--) waiting.push(below[index]!);
  }
}

/** The words of a node and all below it. */
export function textOf(root: Node): string {
  let text = "";
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (tree.isTextNode(node)) text += node.value;
    const below = childrenOf(node);
    for (let index = below.length - 1; index >= 0; index--) waiting.push(below[index]!);
  }
  return text;
}
