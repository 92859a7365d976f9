/** How many were kept so far: each has ids of its own. */
let kept = 0;

/**
 * Whether somebody is writing in what is there no more; it stays then, and says so.
 *
 * @param gone what it says
 */
export function keepWritten(element: Element, gone: string): boolean {
  const written = [...element.querySelectorAll<HTMLTextAreaElement>("textarea")];
  const fields = [...element.querySelectorAll("textarea, input[type=text]")];
  const isWritten = written.some(({ value }) => value.trim() !== "");
  if (!isWritten && !fields.includes(document.activeElement!)) return false;
  if (element.hasAttribute("data-gone")) return true;
  kept += 1;
  giveOwnIds(element, `-gone-${kept}`);
  const note = document.createElement("p");
  note.className = "gone";
  note.textContent = gone;
  element.setAttribute("data-gone", "");
  element.prepend(note);
  return true;
}

const references = ["for", "aria-labelledby", "aria-describedby"];

/** What comes into its place has the ids that it had. */
function giveOwnIds(element: Element, ending: string): void {
  const all = [element, ...element.querySelectorAll("*")];
  const ids = new Set(all.flatMap(({ id }) => (id === "" ? [] : [id])));
  for (const each of all) {
    if (each.id !== "") each.id += ending;
    for (const name of references) {
      const named = each.getAttribute(name)?.split(" ");
      if (named) each.setAttribute(name, named.map((id) => (ids.has(id) ? id + ending : id)).join(" "));
    }
  }
}
