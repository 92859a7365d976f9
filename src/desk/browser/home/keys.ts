/**
 * Both hands on the figures: j or the arrow down goes to the next query, k or the arrow up to the one before, o opens its
 * place, a goes to the field of whoever accepts. Letters that somebody writes into a field stay letters.
 */
export function startKeys(): void {
  document.addEventListener("keydown", (event) => {
    const target = event.target as HTMLElement | null;
    if (event.ctrlKey || event.metaKey || event.altKey || target?.closest("input, textarea, select")) return;
    const queries = [...document.querySelectorAll<HTMLElement>(".query")];
    const here = queries.findIndex((query) => query.contains(document.activeElement));
    const go = (to: HTMLElement | undefined | null) => {
      if (!to) return;
      event.preventDefault();
      to.focus();
      to.scrollIntoView({ block: "nearest" });
    };
    switch (event.key) {
      case "j":
      case "ArrowDown":
        return go(queries[here + 1]);
      case "k":
      case "ArrowUp":
        return go(queries[here - 1]);
      case "o":
        queries[here]?.querySelector<HTMLAnchorElement>("p > a[href]")?.click();
        return;
      case "a":
        return go(queries[here]?.querySelector<HTMLInputElement>("input[name=by]"));
    }
  });
}

/** The post that was written last stands in every form, and stays until the browser is closed. */
export function keepPost(): void {
  const key = "mappa-desk-accepted-by";
  const fields = [...document.querySelectorAll<HTMLInputElement>("input[name=by]")];
  const put = (post: string) => {
    for (const field of fields) if (field !== document.activeElement) field.value = post;
  };
  const kept = sessionStorage.getItem(key);
  if (kept) put(kept);
  for (const field of fields)
    field.addEventListener("change", () => {
      sessionStorage.setItem(key, field.value);
      put(field.value);
    });
}
