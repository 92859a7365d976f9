const name = "mappa-desk-accepted-by";

/** The post that was written last stands in every form, and stays until the browser is closed. */
export function keepPost(): { readonly show: () => void } {
  const fields = () => [...document.querySelectorAll<HTMLInputElement>(".query input[name=by]")];
  const show = () => {
    const post = sessionStorage.getItem(name);
    if (post === null) return;
    // What somebody has written already is theirs.
    for (const field of fields()) {
      if (field === document.activeElement || field.value !== "") continue;
      field.value = post;
      // Beside words that are kept, the post is kept too: an older one must not come back with them.
      if (field.form?.querySelector("textarea")?.value)
        field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };
  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !fields().includes(target)) return;
    const before = sessionStorage.getItem(name);
    sessionStorage.setItem(name, target.value);
    for (const field of fields()) if (field.value === before) field.value = "";
    show();
  });
  show();
  return { show };
}
