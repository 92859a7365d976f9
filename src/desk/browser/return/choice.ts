/** A choice of words in the place of a figure, which stands in whichever cell somebody is. */
export function choiceAt(
  page: HTMLElement,
  put: (field: HTMLInputElement, text: string) => void,
): { readonly at: (field: HTMLInputElement) => void; readonly open: (field: HTMLInputElement) => void } {
  const template = page.querySelector<HTMLTemplateElement>("[data-choice-template]")!;
  const select = template.content.querySelector("select")!.cloneNode(true) as HTMLSelectElement;
  let own: HTMLInputElement | undefined;
  select.addEventListener("change", () => {
    if (own && select.value !== "") put(own, select.value);
    select.value = "";
    own?.focus();
  });
  select.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    own?.focus();
  });
  const at = (field: HTMLInputElement) => {
    own = field;
    select.value = "";
    if (field.nextElementSibling !== select) field.after(select);
  };
  return {
    at,
    open(field) {
      at(field);
      select.focus();
      try {
        select.showPicker();
      } catch {
        // Where it does not open by itself, the arrow keys choose all the same.
      }
    },
  };
}
