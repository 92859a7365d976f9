import { Stood } from "../kept/stood.ts";
import type { SaverSetting, Standing } from "./saving.ts";
import type { Unsaved } from "./unsaved.ts";

const retryAfter = 2000;
const slowAfter = 1000;

/**
 * Writes a text while it is typed: one at a time, the newest at the end of the one before it. Where the file is another
 * one by now, nothing more is sent until somebody has chosen.
 */
export class Saver {
  /** The version that the disk has, as far as is known here, and its text; undefined where only the version is known. */
  #text: string | undefined;
  #version: string | null = null;
  /** What was sent and not answered: it is sent again as it was, since it may have been written. */
  #sent: string | undefined;
  #running: Promise<void> | undefined;
  #isStopped = false;
  #retry: ReturnType<typeof setTimeout> | undefined;
  readonly #stood = new Stood();

  constructor(
    private readonly setting: SaverSetting,
    text: string,
    version: string | null,
  ) {
    this.#stands(text, version);
  }

  get version(): string | null {
    return this.#version;
  }

  /** Whether somebody has still to choose between two texts. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  get isUnsaved(): boolean {
    return (
      this.#isStopped ||
      this.#running !== undefined ||
      this.#sent !== undefined ||
      this.setting.text() !== this.#text
    );
  }

  /** Called after every change. */
  changed(): void {
    this.#keep();
    if (!this.#isStopped) void this.save();
  }

  /** Until all that is typed is written, or cannot be. */
  save(): Promise<void> {
    clearTimeout(this.#retry);
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Sends nothing until somebody has chosen. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Goes on from what stands on the disk, of which somebody knows. */
  goOn(text: string, version: string | null): void {
    this.#isStopped = false;
    this.#sent = undefined;
    this.#stands(text, version);
  }

  /** Whether what another page has left is known to have been written: nothing of it is to be gone on with. */
  isWritten(left: Unsaved): boolean {
    return this.#stood.isWritten(left);
  }

  /**
   * Goes on from what another page has left. It may have been written or not, and others may have written since: it is
   * sent in any case, and the desk compares it with what stands.
   */
  resume({ from, sent }: Unsaved): void {
    this.#isStopped = false;
    this.#text = undefined;
    this.#version = from;
    this.#sent = sent;
    this.changed();
  }

  /**
   * Whether what stands in place of the version that was changed is the text of that version, or the one that is typed
   * here: nobody else has changed anything, and nobody is asked.
   */
  #isOwn({ text, version }: Standing): boolean {
    return version !== this.#version && (text === this.#text || text === this.setting.text());
  }

  #stands(text: string, version: string | null): void {
    this.#text = text;
    this.#version = version;
    this.#stood.add(text, version);
  }

  #keep(): void {
    const unsaved = { text: this.setting.text(), from: this.#version };
    this.setting.keep({ ...unsaved, ...(this.#sent !== undefined && { sent: this.#sent }) });
  }

  async #run(): Promise<void> {
    const slow = setTimeout(this.setting.slow, slowAfter);
    try {
      while (!this.#isStopped && (this.#sent !== undefined || this.setting.text() !== this.#text)) {
        const text = this.#sent ?? this.setting.text();
        this.#sent = text;
        this.#keep();
        // What the desk may have written is known to whoever goes on after a kill: nobody is asked about one's own text.
        await this.setting.kept();
        const answer = await this.setting.send(text, this.#version);
        this.#sent = undefined;
        if (answer === "too-long") {
          if (this.setting.text() !== text) continue;
          this.setting.tooLong();
          return;
        }
        if (!answer.saved) {
          if (this.#isOwn(answer)) {
            this.goOn(answer.text, answer.version);
            continue;
          }
          this.stop();
          this.setting.conflict(answer);
          return;
        }
        this.#stands(text, answer.version);
        // What was typed meanwhile is kept with the version that it now goes on from.
        if (this.setting.text() !== text) this.#keep();
      }
      if (!this.#isStopped) this.setting.saved();
    } catch {
      this.setting.failed();
      this.#retry = setTimeout(() => void this.save(), retryAfter);
    } finally {
      clearTimeout(slow);
    }
  }
}
