import type { KeySwitch } from "./key-switch.ts";
import type { Marks } from "./marks.ts";
import { goTo, queries, queryHere } from "./query-list.ts";

/**
 * Both hands on the figures: each key does what the page says of it. Letters that somebody writes into a field stay
 * letters, and none does anything where the keys are switched off.
 */
export function startKeys(keys: KeySwitch, marks: Marks): void {
  document.addEventListener("keydown", (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    const isWriting = target?.matches("input[type=text], textarea, select") ?? false;
    const done = isWriting ? leave(event.key) : keys.isOn() && press(event.key, keys, marks);
    if (done) event.preventDefault();
  });
}

function leave(key: string): boolean {
  return key === "Escape" && goTo(queryHere());
}

function press(key: string, keys: KeySwitch, marks: Marks): boolean {
  const here = queryHere();
  const by = (steps: number) => goTo(queries()[(here ? queries().indexOf(here) : -1) + steps]);
  // Arrows move the page for everybody who is not at a query.
  const isAt = here !== undefined && here === document.activeElement;
  switch (key) {
    case "j":
      return by(1);
    case "ArrowDown":
      return isAt && by(1);
    case "k":
      return by(-1);
    case "ArrowUp":
      return isAt && by(-1);
    case "o":
      return click(here?.querySelector<HTMLElement>("[data-go]"));
    case "a":
      return goTo(here?.querySelector<HTMLElement>("input[name=by]"));
    case "q":
      return goTo(here?.querySelector<HTMLElement>("[data-mark]"));
    case "r":
      return here !== undefined && marks.turn(here);
    case "c":
      return marks.clear();
    case "?":
      return keys.show();
    case "Escape":
      return !isAt && goTo(here);
    default:
      return /^[1-5]$/.test(key) && click(filters()[Number(key) - 1]);
  }
}

function filters(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-filter=state] a[href]")];
}

function click(place: HTMLElement | null | undefined): boolean {
  place?.click();
  return place !== null && place !== undefined;
}
