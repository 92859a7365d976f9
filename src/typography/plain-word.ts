import type { Face } from "./font.ts";
import { type Glyph, type GlyphRun, glyphRun } from "./glyph-run.ts";
import { bold } from "./metrics/bold.ts";
import { italic } from "./metrics/italic.ts";
import { regular } from "./metrics/regular.ts";

/**
 * Nearly every word of a report is plain: letters without accents, figures and common signs, each of which has one
 * glyph and does nothing to its neighbours but kern, pair by pair, beside two ligatures. Their metrics come with the
 * program, so that a plain word needs no layout by the font, which would be a tenth of the time of a report; a test
 * shows that it is the same.
 */
interface Metrics {
  readonly glyphs: ReadonlyMap<string, Glyph>;
  /** What kerning adds between two parts of a word, by both of them; nothing where they are not in it. */
  readonly kerns: ReadonlyMap<string, number>;
}

const tables: Readonly<Record<Face, string>> = { regular, italic, bold };
const faces = new Map<Face, Metrics>();

/** The characters of plain words. */
export const plainCharacters =
  " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~" +
  "\u00A0£©–—‘’“”…•−";
const plain = new RegExp(`^[${plainCharacters.replace(/[\]^-]/g, "\\$&")}]*$`);

/** The parts of a word that become one glyph: the font's ligatures, and single characters. */
const parts = /ff|ft|./gs;

export function isPlain(word: string): boolean {
  return plain.test(word);
}

export function plainWord(word: string, face: Face): GlyphRun {
  const metrics = metricsOf(face);
  const found = word.match(parts) ?? [];
  const glyphs = found.map((part) => metrics.glyphs.get(part)!);
  const kerns = found.map((part, index) => metrics.kerns.get(part + found[index + 1]) ?? 0);
  const width = glyphs.reduce((sum, { advance }, index) => sum + advance + kerns[index]!, 0);
  return glyphRun(glyphs, kerns, width);
}

function metricsOf(face: Face): Metrics {
  let metrics = faces.get(face);
  if (!metrics) {
    metrics = readMetrics(tables[face]);
    faces.set(face, metrics);
  }
  return metrics;
}

/** A line is a part, its glyph, its advance and, for each kern that it has, the kern and the parts that follow. */
function readMetrics(table: string): Metrics {
  const glyphs = new Map<string, Glyph>();
  const kerns = new Map<string, number>();
  for (const line of table.trim().split("\n")) {
    const [code, id, advance, ...groups] = line.split("\t");
    const part = partOf(code!);
    const codePoints = [...part].map((character) => character.codePointAt(0)!);
    glyphs.set(part, { id: Number(id), codePoints, advance: Number(advance) });
    for (const group of groups) {
      const [kern, ...following] = group.split(" ");
      for (const next of following) kerns.set(part + partOf(next), Number(kern));
    }
  }
  return { glyphs, kerns };
}

/** Spaces are written by their names. */
function partOf(code: string): string {
  return code === "space" ? " " : code === "nbsp" ? "\u00A0" : code;
}
