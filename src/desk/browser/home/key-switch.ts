import { goTo } from "./query-list.ts";

/** Whether single keys do something: not everybody who presses one means to. */
export interface KeySwitch {
  readonly isOn: () => boolean;
  /** Opens the list of keys, and tells whether there is one. */
  readonly show: () => boolean;
}

const name = "mappa-desk-keys";

/** The list of keys, which nobody needs without scripts, and its switch; how it stands is kept in this browser. */
export function startKeySwitch(): KeySwitch {
  const list = document.querySelector<HTMLDetailsElement>("[data-keys]");
  const box = list?.querySelector<HTMLInputElement>("[data-keys-on]");
  if (!list || !box) return { isOn: () => false, show: () => false };
  list.hidden = false;
  box.checked = localStorage.getItem(name) !== "off";
  box.addEventListener("change", () => localStorage.setItem(name, box.checked ? "on" : "off"));
  return {
    isOn: () => box.checked,
    show() {
      list.open = true;
      return goTo(list.querySelector("summary"));
    },
  };
}
