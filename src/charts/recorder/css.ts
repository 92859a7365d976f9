import { BoundedMap } from "../../caches/bounded-map.ts";
import { UnsupportedDrawing } from "../drawing/unsupported.ts";

export interface ParsedFont {
  readonly size: number;
  readonly weight: "regular" | "bold";
}

const fonts = new BoundedMap<string, ParsedFont>(16);

/**
 * Size and weight of a CSS font such as `bold 14px 'Source Sans 3'`. The family is not looked at: there is one.
 * Throws on italics, which drawings do not have, and on sizes that are not in px.
 */
export function parseFont(font: string): ParsedFont {
  const known = fonts.get(font);
  if (known) return known;
  const match = /^((?:[a-z0-9-]+\s+)*)(\d+(?:\.\d+)?)px(?:\/[\d.]+(?:px)?)?\s+\S/i.exec(font);
  if (!match) throw new UnsupportedDrawing(`cannot read the font '${font}'`);
  let weight: ParsedFont["weight"] = "regular";
  for (const word of match[1]!.trim().split(/\s+/)) {
    if (word === "bold" || Number(word) >= 600) weight = "bold";
    else if (word !== "" && word !== "normal" && !(Number(word) <= 500)) {
      throw new UnsupportedDrawing(`cannot draw text that is '${word}'`);
    }
  }
  const parsed = { size: Number(match[2]), weight };
  fonts.set(font, parsed);
  return parsed;
}

/**
 * An opaque colour as `#rrggbb`, or undefined for one that cannot be seen. What is partly transparent is mixed
 * with white, the colour of every page; a chart lays such colours on nothing else.
 */
export function opaqueColour(style: unknown, alpha: number): string | undefined {
  // The colours of the palette, which are nearly all, are written as the result is.
  if (alpha === 1 && typeof style === "string" && /^#[0-9A-F]{6}$/.test(style)) return style;
  const parsed = parseColour(style);
  const opacity = parsed.alpha * alpha;
  if (opacity <= 0) return undefined;
  return `#${parsed.channels
    .map((channel) => Math.round(channel * opacity + 255 * (1 - opacity)))
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}

function parseColour(style: unknown): { readonly channels: readonly number[]; readonly alpha: number } {
  if (typeof style !== "string") throw new UnsupportedDrawing("a drawing has no gradients and no patterns");
  if (style === "transparent") return { channels: [0, 0, 0], alpha: 0 };
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(style)?.[1];
  if (hex) {
    const long = hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
    return {
      channels: [0, 2, 4].map((start) => Number.parseInt(long.slice(start, start + 2), 16)),
      alpha: 1,
    };
  }
  const rgb = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*([\d.]+)\s*)?\)$/.exec(style);
  if (!rgb) throw new UnsupportedDrawing(`cannot read the colour '${style}'`);
  return { channels: [Number(rgb[1]), Number(rgb[2]), Number(rgb[3])], alpha: Number(rgb[4] ?? 1) };
}
