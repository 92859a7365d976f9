import { tooLarge } from "../fault.ts";
import { limits } from "../limits.ts";

/** Paragraphs that together are one text. */
export class Lines {
  private readonly lines: string[] = [];
  private length = 0;

  constructor(private readonly part: string) {}

  add(line: string): void {
    this.length += line.length + 1;
    if (this.length > limits.text) tooLarge("text", limits.text, this.part);
    this.lines.push(line);
  }

  get none(): boolean {
    return this.lines.length === 0;
  }

  text(): string {
    return this.lines.join("\n");
  }
}
