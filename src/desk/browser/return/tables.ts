import type { Grid } from "./place-block.ts";

/** The tables of a page, with a field for each figure that can exist. */
export interface Tables {
  readonly fields: ReadonlyMap<string, HTMLInputElement>;
  /** Rows of fields; undefined where no figure can exist. */
  readonly gridOf: (field: HTMLInputElement) => Grid & { readonly row: number; readonly column: number };
}

export function tablesOf(page: HTMLElement): Tables {
  const fields = new Map(
    [...page.querySelectorAll<HTMLInputElement>("input[data-cell]")].map((field) => [
      field.dataset["cell"]!,
      field,
    ]),
  );
  return {
    fields,
    gridOf(field) {
      const table = field.closest("table")!;
      const rows = [...table.querySelectorAll("tbody tr")];
      const cells = rows.map((row) =>
        [...row.querySelectorAll("td")].map(
          (cell) => cell.querySelector<HTMLInputElement>("input[data-cell]")?.dataset["cell"],
        ),
      );
      const own = field.dataset["cell"]!;
      const row = cells.findIndex((each) => each.includes(own));
      return {
        cells,
        headings: new Map(
          cells.flat().flatMap((cell) => (cell === undefined ? [] : [[cell, headingsOf({ fields }, cell)]])),
        ),
        known: [...table.querySelectorAll("th")].map(textOf),
        row,
        column: cells[row]!.indexOf(own),
      };
    },
  };
}

/** The headings of a cell; of one that is not on the page its id. */
export function headingsOf({ fields }: Pick<Tables, "fields">, cell: string): readonly string[] {
  const ids = fields.get(cell)?.getAttribute("aria-labelledby")?.split(" ") ?? [cell];
  return ids.map((id) => {
    const heading = document.getElementById(id);
    return heading ? textOf(heading) : id;
  });
}

function textOf(element: Element): string {
  return (element.textContent ?? "").trim();
}
