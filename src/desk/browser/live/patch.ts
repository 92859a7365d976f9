/** What is to be done with an element that the new page has no more, while somebody writes in it. */
export type KeepWritten = (element: Element) => boolean;

/**
 * Makes an element the same as another, and leaves all that is in both as it is: whoever is at it stays there, and what
 * is written in its fields stays written. Elements with a `data-key` are the same where their keys are; others by order.
 *
 * @param keep whether an element stays although the other has none like it
 * @returns whether anything was changed
 */
export function patch(shown: Element, made: Element, keep: KeepWritten): boolean {
  if (shown.isEqualNode(made)) return false;
  const changed = patchAttributes(shown, made);
  // What stands in a field is of whoever writes into it.
  if (shown.matches("input, textarea, select")) return changed;
  return patchChildren(shown, made, keep) || changed;
}

function patchAttributes(shown: Element, made: Element): boolean {
  let changed = false;
  const names = new Set([...shown.getAttributeNames(), ...made.getAttributeNames()]);
  for (const name of names) {
    const now = made.getAttribute(name);
    if (shown.getAttribute(name) === now || isOfUser(shown, name)) continue;
    if (now === null) shown.removeAttribute(name);
    else shown.setAttribute(name, now);
    // What is there for scripts is seen by nobody.
    changed ||= !name.startsWith("data-");
  }
  return changed;
}

/** What people change on the page themselves. */
function isOfUser(element: Element, name: string): boolean {
  if (name === "open") return element.matches("details");
  if (name !== "value" && name !== "checked") return false;
  return element.matches('input:not([type="hidden"])');
}

function patchChildren(shown: Element, made: Element, keep: KeepWritten): boolean {
  let changed = false;
  const left = new Set(shown.childNodes);
  const wanted = [...made.childNodes].map((node) => {
    const same = [...left].find((each) => isSame(each, node));
    if (!same) {
      changed = true;
      return document.importNode(node, true);
    }
    left.delete(same);
    if (same instanceof Element && node instanceof Element) changed = patch(same, node, keep) || changed;
    else if (same.nodeValue !== node.nodeValue) {
      same.nodeValue = node.nodeValue;
      changed ||= node.nodeValue?.trim() !== "";
    }
    return same;
  });
  const kept = new Set<Node>();
  for (const node of left) {
    if (node instanceof Element && keep(node)) kept.add(node);
    else {
      changed ||= node instanceof Element;
      node.remove();
    }
  }
  // What is in its place is not moved: an element that is moved loses the focus.
  let at = shown.firstChild;
  for (const node of wanted) {
    while (at && kept.has(at)) at = at.nextSibling;
    if (at === node) at = at.nextSibling;
    else shown.insertBefore(node, at);
  }
  return changed;
}

function isSame(one: Node, other: Node): boolean {
  return one.nodeName === other.nodeName && keyOf(one) === keyOf(other);
}

function keyOf(node: Node): string | null {
  return node instanceof Element ? node.getAttribute("data-key") : null;
}
