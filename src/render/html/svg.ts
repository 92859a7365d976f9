import type { Drawing, Operation, Rectangle } from "../../charts/drawing/drawing.ts";
import { escapeText } from "./escape.ts";
import { pathData } from "./svg-path.ts";

export interface SvgWords {
  /** The start of every id in the picture; unique on its page. */
  readonly id: string;
  readonly title: string;
  /** What the picture shows, in full sentences. */
  readonly description: string;
}

/** The family that charts and pages share; see the fonts folder of the templates. */
export const fontFamily = "Report Sans";

/**
 * A drawing replayed as an inline SVG element with real text. The same drawing and words give the same
 * characters every time. Throws on an operation that it does not know.
 */
export function drawingToSvg(drawing: Drawing, words: SvgWords): string {
  const id = escapeText(words.id);
  const clips = new Clips(id);
  const body = drawing.operations.map((operation) => clips.wrap(operation, replay(operation))).join("");
  const size = `width="${short(drawing.width)}" height="${short(drawing.height)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-title ${id}-desc" ` +
    `viewBox="0 0 ${short(drawing.width)} ${short(drawing.height)}" ${size} ` +
    `font-family="'${fontFamily}', sans-serif" text-rendering="geometricPrecision">` +
    `<title id="${id}-title">${escapeText(words.title)}</title>` +
    `<desc id="${id}-desc">${escapeText(words.description)}</desc>${clips.definitions()}${body}</svg>`
  );
}

/**
 * A small drawing that stands among words, with a name and nothing more.
 *
 * @param id the start of every id in the picture; unique on its page
 */
export function smallSvg(drawing: Drawing, id: string, name: string): string {
  const clips = new Clips(escapeText(id));
  const body = drawing.operations.map((operation) => clips.wrap(operation, replay(operation))).join("");
  const [width, height] = [short(drawing.width), short(drawing.height)];
  return (
    `<svg class="trend-line" role="img" aria-label="${escapeText(name)}" viewBox="0 0 ${width} ${height}" ` +
    `width="${width}" height="${height}" font-family="'${fontFamily}', sans-serif">${clips.definitions()}${body}</svg>`
  );
}

function replay(operation: Operation): string {
  switch (operation.type) {
    case "fill":
      return `<path fill="${escapeText(operation.colour)}" d="${pathData(operation.path)}"/>`;
    case "stroke": {
      const dash =
        operation.dash.length > 0 ? ` stroke-dasharray="${operation.dash.map(short).join(" ")}"` : "";
      const cap = operation.cap === "butt" ? "" : ` stroke-linecap="${operation.cap}"`;
      const join = operation.join === "miter" ? "" : ` stroke-linejoin="${operation.join}"`;
      return (
        `<path fill="none" stroke="${escapeText(operation.colour)}" stroke-width="${short(operation.width)}"` +
        `${dash}${cap}${join} d="${pathData(operation.path)}"/>`
      );
    }
    case "text": {
      const weight = operation.weight === "bold" ? ' font-weight="600"' : "";
      return (
        `<text x="${short(operation.x)}" y="${short(operation.y)}" font-size="${short(operation.size)}"${weight} ` +
        `fill="${escapeText(operation.colour)}">${escapeText(operation.text)}</text>`
      );
    }
    default:
      throw new Error(`a drawing has an unknown operation: ${JSON.stringify(operation satisfies never)}`);
  }
}

/** At most two decimals: a hundredth of a point is far below what any screen or printer shows. */
function short(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`a drawing has a coordinate that is not a number: ${value}`);
  return String(Math.round(value * 100) / 100 + 0);
}

/** The clip rectangles of one picture, each defined once. */
class Clips {
  readonly #ids = new Map<string, string>();
  readonly #prefix: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  wrap(operation: Operation, element: string): string {
    if (!("clip" in operation) || !operation.clip) return element;
    return `<g clip-path="url(#${this.#idOf(operation.clip)})">${element}</g>`;
  }

  definitions(): string {
    if (this.#ids.size === 0) return "";
    const all = [...this.#ids].map(
      ([rectangle, id]) => `<clipPath id="${id}"><rect ${rectangle}/></clipPath>`,
    );
    return `<defs>${all.join("")}</defs>`;
  }

  #idOf({ x, y, width, height }: Rectangle): string {
    const key = `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = `${this.#prefix}-clip-${this.#ids.size + 1}`;
      this.#ids.set(key, id);
    }
    return id;
  }
}
