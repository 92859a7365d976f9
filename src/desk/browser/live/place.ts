/** Where somebody is on a page: what has the focus, and what they see. */
export interface Place {
  /** Goes back there; where it is gone, to what comes next in its list. */
  restore(): void;
}

const items = "[data-live] > [data-key], [data-live] > tbody > [data-key]";

export function placeOnPage(): Place {
  const active = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
  const item = active?.closest<HTMLElement>(items);
  const list = active?.closest<HTMLElement>("[data-live]");
  const others = item ? neighbours(item) : [];
  const selection = active && selectionIn(active);
  const seen = item ?? firstSeen();
  const top = seen?.getBoundingClientRect().top;
  // The browser's own way of keeping what is seen in its place must not add to this.
  const { style } = document.documentElement;
  style.overflowAnchor = "none";
  return {
    restore() {
      if (active?.isConnected && active !== document.body) {
        if (document.activeElement !== active) active.focus({ preventScroll: true });
        selection?.();
      } else if (active && !active.isConnected) {
        const next = [item, ...others].find((each) => each?.isConnected);
        focusOn(next ?? list);
      }
      if (seen?.isConnected && top !== undefined)
        window.scrollBy({ top: seen.getBoundingClientRect().top - top, behavior: "instant" });
      requestAnimationFrame(() => style.removeProperty("overflow-anchor"));
    },
  };
}

/** Those that come after it, the nearest first, and then those before it. */
function neighbours(item: HTMLElement): readonly HTMLElement[] {
  const all = [...(item.parentElement?.children ?? [])] as HTMLElement[];
  const index = all.indexOf(item);
  return [...all.slice(index + 1), ...all.slice(0, index).reverse()];
}

/** What is written in a field keeps its place for writing. */
function selectionIn(field: HTMLElement): (() => void) | undefined {
  const isWritten =
    field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === "text");
  if (!isWritten) return undefined;
  const { selectionStart: from, selectionEnd: to } = field;
  return () => {
    if (field.selectionStart !== from || field.selectionEnd !== to) field.setSelectionRange(from, to);
  };
}

function firstSeen(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(items)].find(
    (each) => each.getBoundingClientRect().bottom > 0,
  );
}

function focusOn(place: HTMLElement | undefined | null): void {
  const target = place?.matches("[tabindex]")
    ? place
    : place?.querySelector<HTMLElement>("a[href], button, input, [tabindex]");
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: "nearest" });
}
