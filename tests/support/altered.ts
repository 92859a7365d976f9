import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFont } from "../../src/verify/pdf/file/fonts.ts";
import { Reader } from "../../src/verify/pdf/file/reader.ts";
import { mutated } from "./pdf-mutants.ts";
import { bytesOf } from "./published.ts";

/** Puts a number in the place of another in the bytes of a file, at one of the places at which it stands there. */
export type Alter = (bytes: Uint8Array, from: string, to: string, which?: number) => Promise<Uint8Array>;

/** In text, the `which`th time that it stands there, from 0; it must not go on as another number. */
function inText(text: string, from: string, to: string, which = 0): string {
  const places = [
    ...text.matchAll(new RegExp(`(?<![\\d,.])${from.replace(/[.+]/g, "\\$&")}(?![\\d]|[,.]\\d)`, "g")),
  ];
  const place = places[which % Math.max(1, places.length)];
  if (!place) throw new Error(`there is no ${from}`);
  return text.slice(0, place.index) + to + text.slice(place.index + from.length);
}

export const inTextFile: Alter = async (bytes, from, to, which) =>
  bytesOf(inText(new TextDecoder().decode(bytes), from, to, which));

/** In CSV, where numbers have no commas. */
export const inPlainNumbers: Alter = async (bytes, from, to) => {
  const [plain, other] = [from, to].map((number) => `,${number.replaceAll(",", "")},`);
  const text = new TextDecoder().decode(bytes);
  if (!text.includes(plain!)) throw new Error(`there is no ${from}`);
  return bytesOf(text.replace(plain!, other!));
};

/** In the words of a page, its pictures apart: of those the numbers of a drawing are places and no figures. */
export const inPage: Alter = async (bytes, from, to, which) => {
  const pictures: string[] = [];
  const text = new TextDecoder().decode(bytes).replace(/<svg.*?<\/svg>|<style.*?<\/style>/gs, (picture) => {
    pictures.push(picture);
    return "\uE000";
  });
  return bytesOf(inText(text, from, to, which).replace(/\uE000/g, () => pictures.shift()!));
};

/** In the XML of a workbook, in the first part that has the number as a value. */
export const inWorkbook: Alter = async (bytes, from, to) => {
  const parts = unzipSync(bytes);
  const [plain, other] = [from.replaceAll(",", ""), to.replaceAll(",", "")];
  const value = new RegExp(`(office:value="|<v>)${plain}("|</v>)`);
  for (const [name, content] of Object.entries(parts)) {
    if (!/\.xml$/.test(name) || !value.test(strFromU8(content))) continue;
    parts[name] = strToU8(strFromU8(content).replace(value, `$1${other}$2`));
    return zipSync(parts, { level: 6 });
  }
  throw new Error(`there is no ${plain}`);
};

/** In the content of a PDF page: glyphs of the same font in the place of others. */
export const inPdf: Alter = async (bytes, from, to, which = 0) => {
  let left = which;
  let done = false;
  const reader = await Reader.open(bytes);
  const changed = await mutated(bytes, (patient) => {
    for (const page of reader.pages.keys()) {
      const fonts = patient.fonts(page).map((dict) => readFont(reader, dict));
      const letters = new Map(fonts.flatMap(({ unicode }) => [...unicode]));
      patient.editContent(page, (content) =>
        content.replace(shown, (operands) => {
          if (done) return operands;
          const strings = operands.match(literal)!.map((string) => unescaped(string.slice(1, -1)));
          const text = strings.map((string) =>
            glyphs(string)
              .map((code) => letters.get(code) ?? " ")
              .join(""),
          );
          const at = placeIn(text.join(""), from);
          if (at < 0 || left-- > 0) return operands;
          done = true;
          const codes = strings.flatMap(glyphs);
          const other = [...to].map((letter) => [...letters].find(([, each]) => each === letter)![0]);
          codes.splice(at, from.length, ...other);
          let next = 0;
          return operands.replace(literal, () => {
            const string = strings[next++]!;
            return `(${escaped(codes.splice(0, string.length / 2))})`;
          });
        }),
      );
    }
  });
  if (!done) throw new Error(`there is no ${from}`);
  return changed;
};

const literal = /\((?:\\[\s\S]|[^\\()])*\)/g;
const shown = /(?:\[(?:\((?:\\[\s\S]|[^\\()])*\)|[^[\]()])*\]\s*TJ|\((?:\\[\s\S]|[^\\()])*\)\s*Tj)/g;

function placeIn(text: string, number: string): number {
  const at = text.indexOf(number);
  return /[\d,.]/.test(text[at - 1] ?? "") || /\d/.test(text[at + number.length] ?? "") ? -1 : at;
}

const controls: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function unescaped(string: string): string {
  return string.replace(/\\([\s\S])/g, (_, character: string) => controls[character] ?? character);
}

function glyphs(string: string): number[] {
  return Array.from(
    { length: string.length / 2 },
    (_, index) => string.charCodeAt(index * 2) * 256 + string.charCodeAt(index * 2 + 1),
  );
}

function escaped(codes: readonly number[]): string {
  return codes
    .map((code) => String.fromCharCode(code >> 8, code & 255))
    .join("")
    .replace(/[\\()]/g, "\\$&")
    .replace(/\r/g, "\\r");
}
