/** Which queries are marked for sending their areas all that is asked of them. */
export interface Marks {
  /** Marks a query or takes its mark away, and tells whether it can be marked. */
  readonly turn: (query: HTMLElement) => boolean;
  readonly clear: () => boolean;
  /** Says how many are marked, after the list has changed. */
  readonly show: () => void;
}

/** Marks stay while the list is shown with other queries, until the browser is closed or the areas are written to. */
export function startMarks(): Marks {
  const list = document.querySelector<HTMLElement>("#queries");
  const name = `mappa-desk-marks-${list?.dataset["release"] ?? ""}`;
  const boxes = () => [...document.querySelectorAll<HTMLInputElement>("[data-mark]")];
  const keyOf = (box: Element) => box.closest<HTMLElement>(".query")?.dataset["key"] ?? "";
  const kept = () => new Set(JSON.parse(sessionStorage.getItem(name) ?? "[]") as string[]);
  const keep = (keys: ReadonlySet<string>) => sessionStorage.setItem(name, JSON.stringify([...keys]));
  const say = () => {
    const place = document.querySelector<HTMLElement>("[data-marked]");
    if (!place) return;
    const count = new Set(boxes().flatMap(({ checked, value }) => (checked ? [value] : []))).size;
    const { none = "", one = "", many = "" } = place.dataset;
    place.textContent = count === 0 ? none : count === 1 ? one : many.replace("#", String(count));
  };
  const changed = () => {
    const keys = kept();
    for (const box of boxes()) if (!box.checked) keys.delete(keyOf(box));
    for (const box of boxes()) if (box.checked) keys.add(keyOf(box));
    keep(keys);
    say();
  };
  const show = () => {
    const keys = kept();
    for (const box of boxes()) box.checked = keys.has(keyOf(box));
    say();
  };
  list?.addEventListener("change", ({ target }) => {
    if ((target as Element).matches("[data-mark]")) changed();
  });
  document.querySelector("#send-back")?.addEventListener("submit", () => keep(new Set()));
  show();
  return {
    turn(query) {
      const box = query.querySelector<HTMLInputElement>("[data-mark]");
      if (!box) return false;
      box.checked = !box.checked;
      changed();
      return true;
    },
    clear() {
      keep(new Set());
      show();
      return true;
    },
    show,
  };
}
