import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { Value } from "../../../src/figures/value.ts";
import type { Framework } from "../../../src/framework/model.ts";
import { Hands } from "./hands.ts";
import { eventually } from "./said.ts";

/** Somebody at the desk who has the figures of an area on paper. */
export class Coordinator {
  readonly hands: Hands;

  constructor(
    readonly page: Page,
    readonly framework: Framework,
    private readonly figures: ReadonlyMap<string, Value>,
  ) {
    this.hands = new Hands(page);
  }

  /** A number as it is typed; blank where nothing was counted or it is added up. */
  figure(cell: string): string {
    const value = this.figures.get(cell);
    return value?.kind === "count" ? String(value.count) : "";
  }

  number(cell: string): number {
    return Number(this.figure(cell));
  }

  field(cell: string) {
    return this.page.locator(`[id="cell-${cell}"]`);
  }

  /** The cells of a table as the page has them, row by row; undefined where no figure can exist. */
  rowsOf(measure: string): Promise<(string | undefined)[][]> {
    return this.page
      .locator(`table[data-grid="${measure}"] tbody tr`)
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll("td")].map((cell) => cell.querySelector("input")?.dataset["cell"]),
        ),
      );
  }

  /** The figures of rows as a spreadsheet puts them on the clipboard: with commas, and blank where there is none. */
  block(rows: readonly (readonly (string | undefined)[])[], others: Readonly<Record<string, string>> = {}) {
    const written = (cell: string | undefined) =>
      cell === undefined ? "" : (others[cell] ?? this.figure(cell).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ","));
    return { text: `${rows.map((row) => row.map(written).join("\t")).join("\r\n")}\r\n` };
  }

  /** Follows a link to another page, until that is loaded. */
  async open(link: Locator, address: string): Promise<void> {
    await this.hands.enter(link);
    await this.page.waitForURL(`**${address}`);
  }

  /** Until the tables of the return answer to keys. */
  async isAtReturn(): Promise<void> {
    await this.page.locator("[data-keys]").waitFor();
  }

  async goTo(cell: string): Promise<void> {
    await this.hands.click(this.field(cell));
  }

  /** Waits until nothing is left to be written, and says that the fields have these figures. */
  async isSaved(cells: readonly string[]): Promise<void> {
    await eventually(() => this.page.locator("[data-pending]").textContent()).toBe("");
    for (const cell of cells) expect(await this.field(cell).inputValue(), cell).toBe(this.figure(cell));
  }
}
