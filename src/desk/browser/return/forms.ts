/**
 * Sends what is said of a finding without leaving the page: nothing that is being written elsewhere in it is lost.
 *
 * @param then after it was written
 */
export function sendWithoutLeaving(page: HTMLElement, then: () => Promise<void>): void {
  page.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches("[data-explain], [data-accept]")) return;
    event.preventDefault();
    void send(page, form, then);
  });
}

async function send(page: HTMLElement, form: HTMLFormElement, then: () => Promise<void>): Promise<void> {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  const asked = { method: "POST", body: new URLSearchParams(fields), redirect: "manual" } as const;
  const answer = await fetch(form.action, asked).catch(() => undefined);
  const say = (words = "") => {
    page.querySelector("[data-status]")!.textContent = words;
  };
  if (!answer) return say(page.dataset["noAnswer"]);
  // What was not taken is sent as it is without scripts: the page that answers says why, with the words in their field.
  if (answer.type !== "opaqueredirect") return form.submit();
  const item = form.closest("li");
  const wasHere = form.contains(document.activeElement);
  for (const field of form.querySelectorAll<HTMLInputElement>("textarea, input[type=text]")) field.value = "";
  await then();
  say(page.dataset["saved"]);
  if (wasHere) placeOf(item)?.focus();
}

/** The field of a finding's cell, or the finding itself. */
function placeOf(item: HTMLElement | null): HTMLElement | null {
  const hash = item?.querySelector<HTMLAnchorElement>("a[data-place]:not([hidden])")?.hash ?? "";
  return document.getElementById(decodeURIComponent(hash.slice(1))) ?? item;
}
