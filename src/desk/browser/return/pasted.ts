import { placeBlock } from "./place-block.ts";
import { readBlock } from "./read-block.ts";
import type { Tables } from "./tables.ts";

/** What is put into cells as one change. */
export type PutIn = (changes: readonly { readonly cell: string; readonly text: string }[]) => void;

function placeOfPasted(page: Element): HTMLElement {
  return page.querySelector<HTMLElement>("[data-pasted]")!;
}

/** Takes back what was said of a paste. */
export function hidePasted(page: Element): void {
  placeOfPasted(page).hidden = true;
}

/** Takes a block that is pasted into a cell, and says what of it was not put in. A single figure is pasted as usual. */
export function takePasted(page: HTMLElement, tables: Tables, putIn: PutIn): void {
  const section = placeOfPasted(page);
  const list = section.querySelector("ul")!;
  section.querySelector("button")!.addEventListener("click", () => hidePasted(page));
  page.addEventListener("paste", (event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement) || field.dataset["cell"] === undefined) return;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const grid = tables.gridOf(field);
    const placed = placeBlock(readBlock(text), grid, grid.row, grid.column);
    putIn(placed.changes);
    const told = [
      ["notFigures", placed.notFigures],
      ["otherHeading", placed.otherHeadings],
      ["leftOver", placed.leftOver],
      ["headings", placed.headings],
      ["blanks", placed.blanks > 0 ? [String(placed.blanks)] : []],
    ] as const;
    const lines = told.flatMap(([name, what]) => (what.length > 0 ? [sentence(page, name, what)] : []));
    list.replaceChildren(
      ...lines.map((line) => {
        const item = document.createElement("li");
        item.textContent = line;
        return item;
      }),
    );
    section.hidden = lines.length === 0;
    page.querySelector("[data-status]")!.textContent = lines.join(" ");
  });
}

function sentence(page: HTMLElement, name: string, what: readonly string[]): string {
  const key = `paste${name[0]!.toUpperCase()}${name.slice(1)}`;
  return `${page.getAttribute(`data-paste-${name}`) ?? page.dataset[key] ?? ""}${what.join(", ")}`;
}
