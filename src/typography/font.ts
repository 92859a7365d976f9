import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";

/**
 * The one family of every output, Source Sans 3 (SIL Open Font License 1.1): it has tabular figures, Welsh ŵ and
 * ŷ and every sign that reports use. The files come with a package, so they are read as part of the program.
 */
const faces = {
  regular: "400Regular/SourceSans3_400Regular.ttf",
  italic: "400Regular_Italic/SourceSans3_400Regular_Italic.ttf",
  bold: "600SemiBold/SourceSans3_600SemiBold.ttf",
} as const;

export type Face = keyof typeof faces;

const require = createRequire(import.meta.url);
const fonts = new Map<Face, Font>();

export function fontBytes(face: Face): Buffer {
  return readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${faces[face]}`));
}

/** The parsed font; read once a process. */
export function font(face: Face): Font {
  let loaded = fonts.get(face);
  if (!loaded) {
    loaded = create(fontBytes(face)) as Font;
    fonts.set(face, loaded);
  }
  return loaded;
}
