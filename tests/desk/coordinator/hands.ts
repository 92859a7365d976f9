import type { Locator, Page } from "playwright-core";

/** What is on a clipboard: as a spreadsheet puts it there, or as a word processor does. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** The keyboard, mouse and clipboard of somebody, with how often they pressed anything. */
export class Hands {
  presses = 0;

  constructor(readonly page: Page) {}

  async type(text: string): Promise<void> {
    this.presses += text.length;
    await this.page.keyboard.type(text);
  }

  async press(key: string): Promise<void> {
    this.presses += 1;
    await this.page.keyboard.press(key);
  }

  async click(place: Locator): Promise<void> {
    this.presses += 1;
    await place.click();
  }

  /** Presses Enter on a link or button that was reached by Tab. */
  async enter(place: Locator): Promise<void> {
    await place.focus();
    await this.press("Enter");
  }

  /** Pastes what was copied in another program, by the browser's own clipboard. */
  async paste({ text, html }: Copied): Promise<void> {
    await this.page.bringToFront();
    await this.page.evaluate(
      async ([plain, rich]) => {
        const types = { "text/plain": plain, ...(rich !== undefined && { "text/html": rich }) };
        const blobs = Object.entries(types).map(([type, part]) => [type, new Blob([part!], { type })]);
        await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      },
      [text, html],
    );
    await this.press("Control+v");
  }

  /** The id of what has the focus. */
  at(): Promise<string | undefined> {
    return this.page.evaluate(() => document.activeElement?.id);
  }
}
