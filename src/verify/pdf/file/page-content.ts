import { PDFArray, type PDFDict, PDFName } from "pdf-lib";
import { type FontReading, readFont } from "./fonts.ts";
import { type Operand, type Operator, operators } from "./operators.ts";
import type { Reader } from "./reader.ts";

/** A line of text as it is shown, in points from the lower left corner of its page. */
export interface ShownText {
  readonly text: string;
  readonly codes: readonly number[];
  readonly font: FontReading;
  readonly mark: number | undefined;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

export interface PageContent {
  readonly texts: readonly ShownText[];
  /** The marks of tagged content with their tags, in the order of the stream. */
  readonly marks: readonly { readonly mark: number; readonly tag: string }[];
  /** What is painted outside all marked content. */
  readonly unmarked: readonly string[];
  /** Tagged content inside an artifact or other tagged content, and the other way round. */
  readonly nested: readonly string[];
  readonly balanced: boolean;
}

type Matrix = readonly [number, number, number, number, number, number];
const painting = new Set(["f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh", "Do", "Tj", "TJ", "'", '"']);

export function readPage(reader: Reader, page: PDFDict): PageContent {
  const fonts = fontsOf(reader, page);
  const texts: ShownText[] = [];
  const marks: { mark: number; tag: string }[] = [];
  const unmarked: string[] = [];
  const nested: string[] = [];
  let balanced = true;
  let state = { matrix: [1, 0, 0, 1, 0, 0] as Matrix, font: undefined as FontReading | undefined, size: 0 };
  const saved: (typeof state)[] = [];
  const open: { tag: string; mark: number | undefined }[] = [];
  let line: Matrix = [1, 0, 0, 1, 0, 0];
  for (const operator of operators(contentOf(reader, page))) {
    const { name, operands } = operator;
    if (name === "q") saved.push({ ...state });
    else if (name === "Q") state = saved.pop() ?? state;
    else if (name === "cm") state.matrix = multiply(operands as unknown as Matrix, state.matrix);
    else if (name === "BT") line = [1, 0, 0, 1, 0, 0];
    else if (name === "Tm") line = operands as unknown as Matrix;
    else if (name === "Tf") {
      state.font = fonts.get((operands[0] as { name: string }).name);
      state.size = operands[1] as number;
    } else if (name === "BMC" || name === "BDC") {
      const entry = opened(operator);
      if (open.length > 0 && (entry.mark !== undefined || entry.tag === "Artifact")) {
        nested.push(`${entry.tag} inside ${open.at(-1)!.tag}`);
      }
      if (entry.mark !== undefined) marks.push({ mark: entry.mark, tag: entry.tag });
      open.push(entry);
    } else if (name === "EMC") {
      if (!open.pop()) balanced = false;
    }
    if (!painting.has(name)) continue;
    if (!open.some((entry) => entry.mark !== undefined || entry.tag === "Artifact")) unmarked.push(name);
    if ((name === "TJ" || name === "Tj") && state.font) {
      const mark = open.find((entry) => entry.mark !== undefined)?.mark;
      texts.push(shown(operands[0]!, state.font, state.size, multiply(line, state.matrix), mark));
    }
  }
  return { texts, marks, unmarked, nested, balanced: balanced && open.length === 0 };
}

function opened({ operands }: Operator): { tag: string; mark: number | undefined } {
  const tag = (operands[0] as { name: string }).name;
  const properties = operands[1];
  const mark =
    properties && typeof properties === "object" && "dict" in properties
      ? properties.dict.get("MCID")
      : undefined;
  return { tag, mark: typeof mark === "number" ? mark : undefined };
}

function shown(
  operand: Operand,
  font: FontReading,
  size: number,
  matrix: Matrix,
  mark: number | undefined,
): ShownText {
  let width = 0;
  const codes: number[] = [];
  for (const part of Array.isArray(operand) ? operand : [operand]) {
    if (typeof part === "number") width -= part;
    if (typeof part !== "object" || !("bytes" in part)) continue;
    for (let index = 0; index + 1 < part.bytes.length; index += 2) {
      const code = part.bytes.readUInt16BE(index);
      codes.push(code);
      width += font.width(code);
    }
  }
  const scale = Math.abs(matrix[0]);
  const left = matrix[4];
  const text = codes.map((code) => font.unicode.get(code) ?? "\uFFFD").join("");
  const trailing = text.endsWith(" ") ? font.width(codes.at(-1)!) : 0;
  return {
    text,
    codes,
    font,
    mark,
    left,
    right: left + ((width - trailing) * size * scale) / 1000,
    baseline: matrix[5],
    size: size * scale,
  };
}

function fontsOf(reader: Reader, page: PDFDict): Map<string, FontReading> {
  const dict = reader.dict(reader.dict(page, "Resources"), "Font");
  const fonts = new Map<string, FontReading>();
  for (const key of dict?.keys() ?? []) {
    const name = (key as PDFName).decodeText();
    fonts.set(name, readFont(reader, reader.dict(dict, name)!));
  }
  return fonts;
}

export function contentOf(reader: Reader, page: PDFDict): string {
  const contents = reader.get(page, "Contents");
  const streams = contents instanceof PDFArray ? contents.asArray() : [page.get(PDFName.of("Contents"))];
  return streams.map((each) => reader.stream(each) ?? "").join("\n");
}

/** The matrix that applies `one` and then `other`. */
function multiply(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [p, q, r, s, t, u] = other;
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}
