/** An item of a list as it has to be shown. */
export interface WantedItem {
  /** The same as long as it is the same item. */
  readonly key: string;
  /** The same as long as it asks of the same place: what was typed into such an item stays where it is asked anew. */
  readonly stem: string;
  readonly fill: (item: HTMLElement) => void;
}

/** Shows a list: items that stay are the same elements, so that nobody loses the link or field that they are at. */
export function showItems(list: Element, wanted: readonly WantedItem[], make: () => HTMLElement): void {
  const at = document.activeElement;
  const wasHere = at instanceof HTMLElement && list.contains(at);
  const left = new Set([...list.children] as HTMLElement[]);
  const take = (isIt: (item: HTMLElement) => boolean) => {
    const item = [...left].find(isIt);
    if (item) left.delete(item);
    return item;
  };
  const same = wanted.map(({ key }) => take((item) => item.dataset["key"] === key));
  const shown = wanted.map(({ key, stem, fill }, index) => {
    const item = same[index] ?? take(({ dataset }) => stemOf(dataset["key"]) === stem) ?? make();
    item.dataset["key"] = key;
    fill(item);
    return item;
  });
  for (const item of left) item.remove();
  for (const [index, item] of shown.entries())
    if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
  // An item that was moved has lost it.
  if (wasHere && list.contains(at) && document.activeElement !== at) at.focus({ preventScroll: true });
}

/** What a finding asks and of which cell, without the value on which it asks it. */
export function stemOf(key = ""): string {
  return key.split("|").slice(0, 2).join("|");
}
